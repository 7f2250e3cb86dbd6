import type { MotionState } from '@mengwu/contracts';
import { nextState, type Transitions } from '@mengwu/kernel';

/**
 * `advance`: this body has agreed and another body votes next; `await`: it has agreed and something other than a vote
 * comes next; `adjourn`: the sitting, or the vote, had no quorum.
 */
export type MotionEvent = 'list' | 'unlist' | 'open' | 'adjourn' | 'advance' | 'await' | 'pass' | 'fail' | 'withdraw';

export const motionTransitions: Transitions<MotionState, MotionEvent> = {
  proposed: { list: 'listed', withdraw: 'withdrawn' },
  listed: { list: 'listed', unlist: 'proposed', adjourn: 'proposed', open: 'voting', withdraw: 'withdrawn' },
  voting: { adjourn: 'proposed', advance: 'proposed', await: 'awaiting', pass: 'passed', fail: 'failed' },
  awaiting: { advance: 'proposed', await: 'awaiting', pass: 'passed', fail: 'failed' },
  passed: {},
  failed: {},
  withdrawn: {},
};

export function stateAfter(from: MotionState, event: MotionEvent): MotionState | undefined {
  return nextState(motionTransitions, from, event);
}
