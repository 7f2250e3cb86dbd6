import type { CharterView, Held } from '@mengwu/charter';
import type { AlliancePage } from '@mengwu/contracts';
import { formatYuan } from '@mengwu/kernel';

type Fee = AlliancePage['fees'][number];

/** What membership costs; an amount that the charter does not state is null, never nought. */
export function toFees({ dues }: CharterView): Fee[] {
  const { charged, basis, annualFee, joiningFee, laterRange } = dues;
  if (!charged.value) return [row('会费', charged, { note: ['不收会费', basis?.value].filter(Boolean).join('：') })];
  if (!annualFee?.value) {
    return [row('会费', annualFee ?? charged, { note: '收取会费，金额尚未公布，请咨询秘书处' })];
  }
  const { label, tiers } = annualFee.value;
  return [
    ...(joiningFee?.value
      ? [row(joiningFee.value.label, joiningFee, { amountFen: joiningFee.value.amountFen, note: '仅第一年缴纳' })]
      : []),
    ...tiers.map((tier) =>
      row(tiers.length === 1 ? label : `${label}（${tier.label}）`, annualFee, {
        amountFen: tier.amountFen,
        note: '每年缴纳',
      }),
    ),
    ...(laterRange ? [row('以后每年', laterRange, { note: rangeText(laterRange.value) })] : []),
    ...(dues.year?.open
      ? [row('会费年度', dues.year, { note: dues.year.value === 'calendar' ? '按自然年' : '从入盟之日起满一年' })]
      : []),
  ];
}

function row(label: string, { article, open }: Held<unknown>, of: { amountFen?: Fee['amountFen']; note: string }): Fee {
  return { label, amountFen: of.amountFen ?? null, note: of.note, article, openQuestion: open?.question ?? null };
}

function rangeText({
  minFen,
  maxFen,
}: {
  minFen: Parameters<typeof formatYuan>[0];
  maxFen: Parameters<typeof formatYuan>[0];
}) {
  const yuan = (amount: typeof minFen) => formatYuan(amount).replace(/\.00$/, '');
  return `按成员性质，${yuan(minFen)} 至 ${yuan(maxFen)} 元`;
}
