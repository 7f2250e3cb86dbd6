import { describe, expect, it } from '@jest/globals';
import type { MotionState } from '@mengwu/contracts';
import { unreachableStates } from '@mengwu/kernel';
import { motionTransitions, stateAfter } from './motion.states.ts';

const states = Object.keys(motionTransitions) as MotionState[];

describe('the states of a motion', () => {
  it('can all be reached from the proposal', () => {
    expect(unreachableStates(motionTransitions, 'proposed')).toEqual([]);
  });

  it('[E12] end for good: nothing leads out of a decision or a withdrawal', () => {
    for (const end of ['passed', 'failed', 'withdrawn'] as const) expect(motionTransitions[end]).toEqual({});
  });

  it('[E10] a vote opens on the agenda of a sitting alone, and nothing but a vote decides', () => {
    expect(states.filter((state) => stateAfter(state, 'open') === 'voting')).toEqual(['listed']);
    expect(states.filter((state) => stateAfter(state, 'pass') === 'passed')).toEqual(['voting', 'awaiting']);
    expect(states.filter((state) => stateAfter(state, 'withdraw') === 'withdrawn')).toEqual(['proposed', 'listed']);
  });
});
