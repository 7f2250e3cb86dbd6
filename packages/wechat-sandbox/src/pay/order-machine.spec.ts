import { describe, expect, it } from '@jest/globals';
import type { Order, OrderState } from '../world/state.ts';
import { moveOrder, ORDER_MACHINE, type OrderEvent } from './order-machine.ts';
import { PayError } from './pay-error.ts';

const order = (state: OrderState): Order => ({
  mchid: '1',
  appid: 'wx',
  outTradeNo: 'A',
  fingerprint: '',
  description: '',
  attach: null,
  total: 1,
  openid: 'o',
  notifyUrl: '',
  createdAt: 0,
  expiresAt: 1,
  state,
  transactionId: null,
  paidAt: null,
});

function outcome(state: OrderState, event: OrderEvent): string {
  const moved = order(state);
  try {
    moveOrder(moved, event);
    return moved.state;
  } catch (error) {
    if (error instanceof PayError) return `${error.code} ${error.numeric}`;
    throw error;
  }
}

describe('the states of an order', () => {
  it.each<[OrderState, OrderEvent, string]>([
    ['NOTPAY', 'prepay-same', 'NOTPAY'],
    ['NOTPAY', 'prepay-other', 'INVALID_REQUEST 268498688'],
    ['NOTPAY', 'pay', 'SUCCESS'],
    ['NOTPAY', 'close', 'CLOSED'],
    ['NOTPAY', 'expire', 'CLOSED'],
    ['CLOSED', 'prepay-same', 'ORDER_CLOSED 268447914'],
    ['CLOSED', 'pay', 'ORDER_CLOSED 268447914'],
    ['CLOSED', 'close', 'CLOSED'],
    ['SUCCESS', 'prepay-same', 'ORDERPAID 268498689'],
    ['SUCCESS', 'close', 'ORDERPAID 268449538'],
    ['SUCCESS', 'pay', 'ORDERPAID 268498689'],
    ['SUCCESS', 'refund', 'REFUND'],
    ['REFUND', 'close', 'ORDERPAID 268449538'],
  ])('[PAY-04] %s --%s--> %s', (state, event, expected) => {
    expect(outcome(state, event)).toBe(expected);
  });

  it('reaches every state from NOTPAY, and never leaves paid for unpaid', () => {
    const reached = new Set<OrderState>(['NOTPAY']);
    for (const state of reached) {
      for (const step of Object.values(ORDER_MACHINE[state])) if ('to' in step) reached.add(step.to);
    }
    expect([...reached].sort()).toEqual(Object.keys(ORDER_MACHINE).sort());
    const afterPaid = [ORDER_MACHINE.SUCCESS, ORDER_MACHINE.REFUND].flatMap((steps) => Object.values(steps));
    expect(afterPaid.some((step) => 'to' in step && (step.to === 'NOTPAY' || step.to === 'CLOSED'))).toBe(false);
  });
});
