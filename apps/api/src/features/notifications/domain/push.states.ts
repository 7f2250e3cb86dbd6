import type { Transitions } from '@mengwu/kernel';

/** `sending`: WeChat was asked, and what it did is not known yet. */
export type StoredPushState = 'waiting' | 'sending' | 'sent' | 'not_subscribed' | 'failed';

export type PushEvent = 'send' | 'arrived' | 'refused' | 'putBack' | 'gaveUp' | 'hasNoCredit';

export const pushTransitions = {
  waiting: { send: 'sending', hasNoCredit: 'not_subscribed', gaveUp: 'failed' },
  sending: { arrived: 'sent', hasNoCredit: 'not_subscribed', refused: 'failed', putBack: 'waiting', gaveUp: 'failed' },
  sent: {},
  not_subscribed: {},
  failed: {},
} as const satisfies Transitions<StoredPushState, PushEvent>;
