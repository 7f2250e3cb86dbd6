import type { PaymentState } from '@mengwu/contracts';
import type { Attempt } from './attempt.ts';

/** What a person is told: `not_paid` only on WeChat's own word, `confirming` as long as nobody knows. */
export function paymentState({ state }: Pick<Attempt, 'state'>, lastAnswer?: string): PaymentState {
  if (state === 'paid' || state === 'closed') return state;
  return lastAnswer === 'not_paid' ? 'not_paid' : 'confirming';
}
