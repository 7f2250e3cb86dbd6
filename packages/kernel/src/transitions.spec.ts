import { describe, expect, it } from '@jest/globals';
import { nextState, type Transitions, unreachableStates } from './transitions.ts';

const door = {
  open: { close: 'closed' },
  closed: { open: 'open', lock: 'locked' },
  locked: {},
  painted: {},
} satisfies Transitions<'open' | 'closed' | 'locked' | 'painted', 'open' | 'close' | 'lock'>;
const table: Transitions<keyof typeof door, 'open' | 'close' | 'lock'> = door;

describe('transitions', () => {
  it('follows the table and refuses what it does not hold', () => {
    expect(nextState(table, 'closed', 'lock')).toBe('locked');
    expect(nextState(table, 'open', 'lock')).toBeUndefined();
  });

  it('names the states that nothing leads to', () => {
    expect(unreachableStates(table, 'open')).toEqual(['painted']);
  });
});
