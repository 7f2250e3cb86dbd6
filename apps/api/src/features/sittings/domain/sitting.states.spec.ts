import { describe, expect, it } from '@jest/globals';
import type { SittingState } from '@mengwu/contracts';
import { unreachableStates } from '@mengwu/kernel';
import { maySitting, type SittingRole } from './sitting.rules.ts';
import { isOver, SITTING_EVENTS, type SittingEvent, sittingTransitions, stateAfter } from './sitting.states.ts';

const STATES = Object.keys(sittingTransitions) as SittingState[];
const ROLES: SittingRole[] = ['officer', 'entitled', 'stranger', 'nobody'];

/** What the rules say in words, written down apart from the table. */
const LEGAL = new Set([
  'planned edit planned',
  'planned convene convened',
  'planned cancel cancelled',
  'convened reschedule convened',
  'convened open open',
  'convened adjourn adjourned',
  'convened cancel cancelled',
  'open adjourn adjourned',
  'open close closed',
]);

const triples = STATES.flatMap((state) =>
  SITTING_EVENTS.flatMap((event) => ROLES.map((role) => [state, event, role] as const)),
);

/** Which triples a judge decides otherwise than the rules say in words. */
function mistakes(judge: (state: SittingState, event: SittingEvent, role: SittingRole) => boolean): string[] {
  return triples
    .filter(([state, event, role]) => {
      const isLegal = STATES.some((to) => LEGAL.has(`${state} ${event} ${to}`)) && role === 'officer';
      return judge(state, event, role) !== isLegal;
    })
    .map((triple) => triple.join(' '));
}

describe('the states of a sitting', () => {
  it('all can be reached, and what is over stays over', () => {
    expect(unreachableStates(sittingTransitions, 'planned')).toEqual([]);
    expect(STATES.filter((state) => Object.keys(sittingTransitions[state]).length === 0)).toEqual(
      STATES.filter(isOver),
    );
  });

  it('[trust 19] of all 168 triples of state, event and role only those of the rules are allowed', () => {
    expect(triples.length).toBe(168);
    expect(mistakes((...triple) => maySitting(...triple).allowed)).toEqual([]);
    const moves = STATES.flatMap((from) =>
      SITTING_EVENTS.flatMap((event) => {
        const to = stateAfter(from, event);
        return to ? [`${from} ${event} ${to}`] : [];
      }),
    );
    expect(new Set(moves)).toEqual(LEGAL);
  });

  it('[trust 19] a judge who forgets the role, or the state, is found out', () => {
    expect(mistakes((state, event) => maySitting(state, event, 'officer').allowed)).toHaveLength(9 * 3);
    expect(mistakes((_, __, role) => role === 'officer')).toHaveLength(42 - 9);
  });

  it('every refusal says why', () => {
    expect(maySitting('closed', 'open', 'officer')).toMatchObject({
      code: 'sitting_not_in_state',
      params: { state: '已结束' },
    });
    expect(maySitting('planned', 'convene', 'entitled')).toMatchObject({ code: 'right_missing' });
    expect(maySitting('planned', 'convene', 'nobody')).toMatchObject({ code: 'sign_in_required' });
  });
});
