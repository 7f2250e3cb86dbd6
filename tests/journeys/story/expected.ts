import type { BillView } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { ALLIANCE, ALLIANCE_NAME, type Cast } from './cast.ts';

const ACCOUNT = { holder: '西交利物浦大学', bank: '民生银行苏州分行', number: '691911524', article: '三.二.1' };
const YEAR_NOTE = '章程未写明会费年度，暂按自然年计。';

type Issued = Omit<BillView, 'id' | 'issuedAt' | 'payment' | 'actions'>;

const shared = ({ school }: Cast) => ({
  alliance: ALLIANCE,
  allianceName: ALLIANCE_NAME,
  payerName: school,
  state: 'open' as const,
  stateText: '待支付',
  dueOn: null,
  paidAt: null,
  periodNote: YEAR_NOTE,
  account: ACCOUNT,
});

const annual = ({ school }: Cast) => ({
  code: 'annual',
  label: '年费',
  amountFen: 200_000,
  article: '三.一.2',
  remark: `可持续联盟+${school}+年费`,
});

/** The bill of the first year: 3,000 once and 2,000 for the year [D13][D14][D15], to the account of [D16] with the remark of [D17]. */
export function firstBill(cast: Cast, period: { from: Day; to: Day }): Issued {
  return {
    ...shared(cast),
    title: `${period.from.slice(0, 4)} 年入会缴费`,
    totalFen: 500_000,
    periodFrom: period.from,
    periodTo: period.to,
    lines: [
      {
        code: 'joining',
        label: '入会费',
        amountFen: 300_000,
        article: '三.一.1',
        remark: `可持续联盟+${cast.school}+入会费`,
      },
      annual(cast),
    ],
    remark: { text: `可持续联盟+${cast.school}+入会费`, article: '三.二.2a' },
  };
}

/** The bill of a later year: the annual fee alone, by the calendar year for now [D22]. */
export function renewalBill(cast: Cast, year: number): Issued {
  return {
    ...shared(cast),
    title: `${year} 年会费`,
    totalFen: 200_000,
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
    lines: [annual(cast)],
    remark: { text: `可持续联盟+${cast.school}+年费`, article: '三.二.2a' },
  };
}
