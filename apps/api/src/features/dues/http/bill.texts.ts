import type { BillState } from '@mengwu/contracts';
import type { Bill } from '../domain/bill.ts';

export const billStateTexts: Record<BillState, string> = { open: '待支付', paid: '已付清', void: '已作废' };

export function billTitle(bill: Pick<Bill, 'isFirstYear' | 'periodFrom'>): string {
  const year = bill.periodFrom.slice(0, 4);
  return bill.isFirstYear ? `${year} 年入会缴费` : `${year} 年会费`;
}

/** How the dues year is set where the charter does not say. */
export const DUES_YEAR_NOTE: Record<'calendar' | 'joining', string> = {
  calendar: '章程未写明会费年度，暂按自然年计。',
  joining: '章程未写明会费年度，暂按入会日起一年计。',
};

/** The words of a bill's history. */
export const billWords = {
  actions: { 'bill.issued': '出具缴费单', 'bill.paid': '缴费单付清', 'bill.voided': '缴费单作废' },
  fields: {
    payerName: '缴费单位',
    totalFen: '应缴金额',
    periodFrom: '期间开始',
    periodTo: '期间结束',
    state: '状态',
    paidAt: '到账时间',
    amountFen: '金额',
  },
  values: { state: billStateTexts },
};
