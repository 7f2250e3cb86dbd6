import type { PaymentState } from '@mengwu/contracts';
import type { IncidentKind } from '../domain/incident.ts';

export const paymentStateTexts: Record<PaymentState, string> = {
  confirming: '正在确认',
  paid: '已到账',
  not_paid: '尚未支付',
  closed: '已关闭',
};

export const incidentTexts: Record<IncidentKind, string> = {
  unknown_order: '收到一笔对不上订单的付款，请核对',
  mismatch: '付款内容与订单不一致，未入账，请核对',
  second_transaction: '同一订单收到第二笔付款，请核对后退回',
  not_needed: '这笔付款已不需要（已付清、已撤回或会议已取消），需要退回',
};

/** The words of a payment's history. */
export const paymentWords = {
  actions: {
    'payment.started': '发起支付',
    'payment.received': '款项到账',
    'payment.closed': '支付关闭',
    'payment.incident': '付款异常',
    'payment.owed-back': '付款待退回',
  },
  fields: { state: '状态', amountFen: '金额', paidAt: '到账时间', of: '付款事项' },
  values: {
    state: { created: '已发起', open: '待支付', paid: '已到账', closed: '已关闭' },
    of: { bill: '会费', registration: '会议费' },
  },
};
