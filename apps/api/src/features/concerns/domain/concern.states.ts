import type { ConcernState } from '@mengwu/contracts';
import type { Transitions } from '@mengwu/kernel';

export type ConcernEvent = 'answer' | 'ask' | 'close';

/** An answer that does not content the member opens the matter again; what is closed stays closed. */
export const concernTransitions = {
  waiting: { answer: 'answered', ask: 'waiting', close: 'closed' },
  answered: { answer: 'answered', ask: 'waiting', close: 'closed' },
  closed: {},
} as const satisfies Transitions<ConcernState, ConcernEvent>;
