import type { SittingState } from '@mengwu/contracts';
import { nextState, type Transitions } from '@mengwu/kernel';

/** `adjourn`: for want of a quorum, and for nothing else. */
export const SITTING_EVENTS = ['edit', 'convene', 'reschedule', 'open', 'adjourn', 'close', 'cancel'] as const;
export type SittingEvent = (typeof SITTING_EVENTS)[number];

export const sittingTransitions: Transitions<SittingState, SittingEvent> = {
  planned: { edit: 'planned', convene: 'convened', cancel: 'cancelled' },
  convened: { reschedule: 'convened', open: 'open', adjourn: 'adjourned', cancel: 'cancelled' },
  open: { adjourn: 'adjourned', close: 'closed' },
  adjourned: {},
  closed: {},
  cancelled: {},
};

export function stateAfter(from: SittingState, event: SittingEvent): SittingState | undefined {
  return nextState(sittingTransitions, from, event);
}

/** Nothing about it changes any more. */
export const isOver = (state: SittingState) => state === 'adjourned' || state === 'closed' || state === 'cancelled';
