import { addFen, type Day, type Decision, type Fen, refused, yearOf } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import { periodOfYear } from './dues-period.ts';

export type DuesFacts = {
  readonly tier: string;
  readonly joinedOn: Day;
  /** The year in which the dues year to be billed begins. */
  readonly periodYear: number;
  readonly isFirstYear: boolean;
};

export type DuesLine = {
  readonly code: 'joining' | 'annual';
  readonly label: string;
  readonly amountFen: Fen;
  readonly article: string;
};

export type DuesBill = {
  readonly allowed: true;
  readonly lines: readonly DuesLine[];
  readonly totalFen: Fen;
  /** The first year begins on the day of joining. */
  readonly periodFrom: Day;
  readonly periodTo: Day;
};

export type DuesRefusalCode =
  | 'dues_off'
  | 'amount_not_stated'
  | 'dues_year_not_stated'
  | 'tier_not_stated'
  | 'period_before_joining'
  | 'joining_fee_only_first_year';

export type DuesRefusal = Extract<Decision<DuesRefusalCode>, { allowed: false }>;

/** What a member owes for one dues year, line by line [D13][D14][D15]; refused where the charter states no amount. */
export function duesFor(view: CharterView, facts: DuesFacts): DuesBill | DuesRefusal {
  const { dues } = view;
  if (!dues.charged.value) return no('dues_off', dues.charged.article);
  if (!dues.annualFee?.value) return no('amount_not_stated', dues.annualFee?.article ?? dues.charged.article);
  const period = periodOfYear(view, facts.periodYear, facts.joinedOn);
  if (!period) return no('dues_year_not_stated', dues.year?.article ?? dues.charged.article);
  if (period.to < facts.joinedOn) return no('period_before_joining', period.article);
  const isJoiningYear = period.from <= facts.joinedOn;
  if (facts.isFirstYear && !isJoiningYear) {
    return no('joining_fee_only_first_year', dues.joiningFee?.article ?? dues.charged.article, {
      year: yearOf(facts.joinedOn),
    });
  }
  const annual = annualLine(view, facts.tier);
  if (!annual) return no('tier_not_stated', dues.annualFee.article, { tier: facts.tier });
  const lines = [...(facts.isFirstYear ? joiningLines(view) : []), annual];
  return {
    allowed: true,
    lines,
    totalFen: addFen(...lines.map((line) => line.amountFen)),
    periodFrom: isJoiningYear ? facts.joinedOn : period.from,
    periodTo: period.to,
  };
}

const no = (code: DuesRefusalCode, article: string, params?: Record<string, string | number>) =>
  refused(code, { article, ...(params && { params }) }) as DuesRefusal;

function joiningLines({ dues: { joiningFee } }: CharterView): DuesLine[] {
  if (!joiningFee?.value) return [];
  return [{ code: 'joining', ...joiningFee.value, article: joiningFee.article }];
}

function annualLine({ dues: { annualFee } }: CharterView, tierKey: string): DuesLine | undefined {
  const tier = annualFee?.value?.tiers.find(({ key }) => key === tierKey);
  if (!annualFee?.value || !tier) return undefined;
  return { code: 'annual', label: annualFee.value.label, amountFen: tier.amountFen, article: annualFee.article };
}
