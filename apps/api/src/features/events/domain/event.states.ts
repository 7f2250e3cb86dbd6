import type { Transitions } from '@mengwu/kernel';

/** What is stored; `ended` is read off the clock. */
export type StoredEventState = 'draft' | 'published' | 'cancelled';
export type EventStep = 'publish' | 'cancel';

// A draft that is given up is cancelled too: nothing is deleted.
export const eventTransitions: Transitions<StoredEventState, EventStep> = {
  draft: { publish: 'published', cancel: 'cancelled' },
  published: { cancel: 'cancelled' },
  cancelled: {},
};
