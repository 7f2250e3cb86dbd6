import type { Day } from '@mengwu/kernel';
import { charterOn } from '../charter-on.ts';
import { eachParameter } from '../each-entry.ts';
import type { Charter } from '../schema/charter.ts';
import { type BallotChange, compareBallots } from './compare-ballots.ts';
import { compareDues, type DuesComparison } from './compare-dues.ts';
import { compareStatus, type StatusChange } from './compare-status.ts';
import type { TrialFacts } from './trial-facts.ts';

export type ParameterChange = {
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The first day from which something is different. */
  readonly from: Day;
};

export type CharterComparison = {
  /** The day for which both charters were compared. */
  readonly on: Day;
  readonly parameters: readonly ParameterChange[];
  readonly status: readonly StatusChange[];
  readonly ballots: readonly BallotChange[];
  readonly dues: DuesComparison;
};

/**
 * What would be different under another charter: parameters, the standing of members, past votes, dues. Compared on
 * the day on which all its changes hold, or today if they hold already.
 */
export function compareCharters(before: Charter, after: Charter, facts: TrialFacts, today: Day): CharterComparison {
  const parameters = compareParameters(before, after);
  const on = [today, before.inForceFrom, after.inForceFrom, ...parameters.map(({ from }) => from)].reduce(
    (latest, one) => (one > latest ? one : latest),
  );
  const [old, next] = [charterOn(before, on), charterOn(after, on)];
  return {
    ...{ on, parameters },
    status: compareStatus(old, next, facts),
    ballots: compareBallots(next, facts.ballots),
    dues: compareDues(old, next, facts.members),
  };
}

function compareParameters(before: Charter, after: Charter): ParameterChange[] {
  const [old, next] = [before, after].map(
    (charter) => new Map(eachParameter(charter).map((one) => [one.path, one.entries])),
  );
  const paths = [...new Set([...(old?.keys() ?? []), ...(next?.keys() ?? [])])];
  return paths.flatMap((path): ParameterChange[] => {
    const [had, has] = [old?.get(path) ?? [], next?.get(path) ?? []];
    const firstOther = (some: typeof had, others: typeof had) =>
      some.find((one) => !others.some((other) => isSame(one, other)))?.from;
    const days = [firstOther(has, had), firstOther(had, has)].filter((one) => one !== undefined);
    const [from] = days.sort();
    if (from === undefined) return [];
    return [{ path, change: had.length === 0 ? 'added' : has.length === 0 ? 'removed' : 'changed', from }];
  });
}

/** Values and days count; a question asked in other words changes nothing. */
const isSame = (one: { from: Day; value: unknown; article: string }, other: typeof one) =>
  one.from === other.from && one.article === other.article && JSON.stringify(one.value) === JSON.stringify(other.value);
