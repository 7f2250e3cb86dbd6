import type { Transitions } from '@mengwu/kernel';

/** created: frozen, WeChat may not know it · open: WeChat gave a prepay_id · paid · closed: nobody can pay it any more. */
export type AttemptState = 'created' | 'open' | 'paid' | 'closed';
export type AttemptEvent = 'prepay' | 'pay' | 'close';

// Money can arrive for an attempt that we thought closed: the payer was faster than the closing.
export const attemptTransitions: Transitions<AttemptState, AttemptEvent> = {
  created: { prepay: 'open', pay: 'paid', close: 'closed' },
  open: { prepay: 'open', pay: 'paid', close: 'closed' },
  closed: { pay: 'paid' },
  paid: {},
};
