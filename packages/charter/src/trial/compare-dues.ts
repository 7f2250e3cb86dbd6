import { addFen, type Fen, yearOf, ZERO_FEN } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import { duesFor } from '../rules/dues-for.ts';
import type { TrialMember } from './trial-facts.ts';

export type DuesChange = {
  readonly name: string;
  /** Null where no bill can be computed. */
  readonly beforeFen: Fen | null;
  readonly afterFen: Fen | null;
};

export type DuesComparison = {
  /** The dues year that was compared. */
  readonly year: number;
  readonly beforeFen: Fen;
  readonly afterFen: Fen;
  readonly changes: readonly DuesChange[];
};

/** What the members would owe for the year after the day of the view, before and after. */
export function compareDues(before: CharterView, after: CharterView, members: readonly TrialMember[]): DuesComparison {
  const year = yearOf(after.on) + 1;
  const owed = (view: CharterView, { tier, joinedOn }: TrialMember): Fen | null => {
    const bill = duesFor(view, { tier, joinedOn, periodYear: year, isFirstYear: false });
    if (bill.allowed) return bill.totalFen;
    return bill.code === 'dues_off' ? ZERO_FEN : null;
  };
  const all = members.map((member) => ({
    ...{ name: member.name, beforeFen: owed(before, member), afterFen: owed(after, member) },
  }));
  return {
    year,
    beforeFen: addFen(...all.map(({ beforeFen }) => beforeFen ?? ZERO_FEN)),
    afterFen: addFen(...all.map(({ afterFen }) => afterFen ?? ZERO_FEN)),
    changes: all.filter((one) => one.beforeFen !== one.afterFen),
  };
}
