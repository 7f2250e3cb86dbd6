import { type Fen, formatYuan } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { Held } from '../dated.ts';

export type FeeFact = {
  readonly label: string;
  readonly value: string;
  /** Null where the charter states a range or no amount. */
  readonly amountFen: Fen | null;
  readonly note: string | null;
  readonly article: string;
  readonly openQuestion: string | null;
};

/** What membership costs, in plain Chinese, each amount with its article. */
export function feeFacts(view: CharterView): FeeFact[] {
  const { charged, basis, annualFee } = view.dues;
  if (!charged.value) return [feeFact(charged, { label: '会费', value: '不收会费', note: basis?.value ?? null })];
  if (!annualFee?.value) {
    const note = '请咨询秘书处';
    return [feeFact(annualFee ?? charged, { label: '会费', value: '收取会费，金额尚未公布', note })];
  }
  return [...joiningFacts(view), ...annualFacts(view), ...totalFacts(view)];
}

const yuan = (amount: Fen) => `${formatYuan(amount).replace(/\.00$/, '')}元`;

type Shown = { label: string; value: string; amountFen?: Fen; note?: string | null };

function feeFact({ article, open }: Held<unknown>, shown: Shown): FeeFact {
  return { amountFen: null, note: null, ...shown, article, openQuestion: open?.question ?? null };
}

function joiningFacts({ dues: { joiningFee } }: CharterView): FeeFact[] {
  if (!joiningFee?.value) return [];
  const { label, amountFen } = joiningFee.value;
  return [feeFact(joiningFee, { label, value: yuan(amountFen), amountFen, note: '仅第一年缴纳' })];
}

function annualFacts({ dues: { annualFee } }: CharterView): FeeFact[] {
  if (!annualFee?.value) return [];
  const { label, tiers } = annualFee.value;
  return tiers.map((tier) => {
    const { amountFen } = tier;
    return feeFact(annualFee, {
      label: `${label}（${tier.label}）`,
      value: yuan(amountFen),
      amountFen,
      note: '每年缴纳',
    });
  });
}

function totalFacts({ dues: { firstYearTotalFen: total, laterRange } }: CharterView): FeeFact[] {
  const first = total && feeFact(total, { label: '第一年共缴', value: yuan(total.value), amountFen: total.value });
  const later =
    laterRange &&
    feeFact(laterRange, {
      label: '以后每年',
      value: `${yuan(laterRange.value.minFen)}至${yuan(laterRange.value.maxFen)}`,
      note: '按成员性质',
    });
  return [first, later].filter((one) => one !== undefined);
}
