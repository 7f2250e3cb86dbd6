import type { BillView } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { ALLIANCE, ALLIANCE_NAME, type Cast } from './cast.ts';

const ACCOUNT = { holder: '西交利物浦大学', bank: '民生银行苏州分行', number: '691911524', article: '三.二.1' };
/** What has to be sent after a transfer [D18]. */
const INVOICE = {
  text: '转账后请尽快把《财务及开票信息》和转账凭证（含汇款备注信息，拍照或者扫描件皆可）发到下面的邮箱。',
  email: 'ILEAD01@xjtlu.edu.cn',
  contact: '王老师',
  phone: '0512-81884942',
  warning: '延迟发送可能会耽误发票的开具',
  article: '三.二.2b',
};
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
  invoice: INVOICE,
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
