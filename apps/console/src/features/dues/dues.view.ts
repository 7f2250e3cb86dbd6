import type { BillState, PaymentState } from '@mengwu/contracts';

export const billStates = { open: '待支付', paid: '已付清', void: '已作废' } as const satisfies Record<
  BillState,
  string
>;

export const paymentStates = {
  confirming: '正在确认',
  paid: '已到账',
  not_paid: '尚未支付',
  closed: '已关闭',
} as const satisfies Record<PaymentState, string>;
