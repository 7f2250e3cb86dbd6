import type { Order, OrderState } from '../world/state.ts';
import { NUMERIC, PayError } from './pay-error.ts';

export type OrderEvent = 'prepay-same' | 'prepay-other' | 'pay' | 'close' | 'expire' | 'refund';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly numeric: number;
}

type Step = { readonly to: OrderState } | { readonly refuse: Refusal };

const refuse = (code: string, message: string, numeric: number): Step => ({
  refuse: { status: 400, code, message, numeric },
});
const stay = (to: OrderState): Step => ({ to });

const DIFFERENT = refuse('INVALID_REQUEST', '请求重入时，参数与首次请求时不一致', NUMERIC.reentryDiffers);
const PREPAY_PAID = refuse('ORDERPAID', '该订单已支付', NUMERIC.prepayPaid);
const PREPAY_CLOSED = refuse('ORDER_CLOSED', '该订单已失效', NUMERIC.orderClosed);
const CLOSE_PAID = refuse('ORDERPAID', '该订单已支付，不能关闭', NUMERIC.closePaid);
const PAY_PAID = refuse('ORDERPAID', '该订单已支付，请勿重复支付', NUMERIC.prepayPaid);
const PAY_CLOSED = refuse('ORDER_CLOSED', '该订单已过期', NUMERIC.orderClosed);
const NOT_PAID = refuse('INVALID_REQUEST', '订单未支付，不能退款', NUMERIC.paramError);

export const ORDER_MACHINE: Readonly<Record<OrderState, Readonly<Record<OrderEvent, Step>>>> = {
  NOTPAY: {
    'prepay-same': stay('NOTPAY'),
    'prepay-other': DIFFERENT,
    pay: { to: 'SUCCESS' },
    close: { to: 'CLOSED' },
    expire: { to: 'CLOSED' },
    refund: NOT_PAID,
  },
  SUCCESS: {
    'prepay-same': PREPAY_PAID,
    'prepay-other': PREPAY_PAID,
    pay: PAY_PAID,
    close: CLOSE_PAID,
    expire: stay('SUCCESS'),
    refund: { to: 'REFUND' },
  },
  REFUND: {
    'prepay-same': PREPAY_PAID,
    'prepay-other': PREPAY_PAID,
    pay: PAY_PAID,
    close: CLOSE_PAID,
    expire: stay('REFUND'),
    refund: stay('REFUND'),
  },
  CLOSED: {
    'prepay-same': PREPAY_CLOSED,
    'prepay-other': PREPAY_CLOSED,
    pay: PAY_CLOSED,
    close: stay('CLOSED'),
    expire: stay('CLOSED'),
    refund: NOT_PAID,
  },
};

/** The only function that moves an order; throws the PayError of a refused step. */
export function moveOrder(order: Order, event: OrderEvent): void {
  const step = ORDER_MACHINE[order.state][event];
  if ('refuse' in step) {
    throw new PayError(step.refuse.status, step.refuse.code, step.refuse.message, step.refuse.numeric);
  }
  order.state = step.to;
}
