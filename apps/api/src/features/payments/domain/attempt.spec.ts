import { describe, expect, it } from '@jest/globals';
import { fen, instant, nextState, unreachableStates } from '@mengwu/kernel';
import { attemptTransitions } from './attempt.states.ts';
import { isBusy, isPrepayFresh, isSameOrder, nextQueryAt } from './attempt.ts';

const at = (minute: number) => instant(Date.parse('2026-03-01T00:00:00Z') + minute * 60_000);

describe('a payment attempt', () => {
  it('reaches every state, and leaves none that is paid', () => {
    expect(unreachableStates(attemptTransitions, 'created')).toEqual([]);
    expect(attemptTransitions.paid).toEqual({});
  });

  it('[NOT-06] can be paid after it was closed, never closed after it was paid', () => {
    expect(nextState(attemptTransitions, 'closed', 'pay')).toBe('paid');
    expect(nextState(attemptTransitions, 'paid', 'close')).toBeUndefined();
  });

  it('[PAY-07] a prepay_id is not handed out when it is about to expire', () => {
    const prepaid = { prepayId: 'wx1', prepaidAt: at(0) };
    expect(isPrepayFresh(prepaid, at(109))).toBe(true);
    expect(isPrepayFresh(prepaid, at(110))).toBe(false);
    expect(isPrepayFresh({ prepayId: null, prepaidAt: null }, at(0))).toBe(false);
  });

  it('[PAY-04] is gone on with only for the same payer and the same amount', () => {
    const order = { appId: 'wx1', openId: 'o1', amountFen: fen(500_000) };
    expect(isSameOrder(order, { ...order })).toBe(true);
    expect(isSameOrder(order, { ...order, openId: 'o2' })).toBe(false);
    expect(isSameOrder(order, { ...order, amountFen: fen(1) })).toBe(false);
  });

  it('is not taken away from a colleague who has just begun', () => {
    expect(isBusy({ startedAt: at(0) }, at(0))).toBe(true);
    expect(isBusy({ startedAt: at(0) }, at(1))).toBe(false);
  });

  it('[QRY-01] is asked about again and again, ever less often', () => {
    expect([0, 1, 3, 6, 20].map((queries) => nextQueryAt(at(0), queries))).toEqual([1, 2, 8, 60, 60].map(at));
  });
});
