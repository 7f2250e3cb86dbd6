import { describe, expect, it } from '@jest/globals';
import { actsOf } from './departures.view.ts';

describe('what the desk may do next', () => {
  it.each([
    ['withdrawal', 'approval', 'desk', ['approve', 'refuse']],
    ['withdrawal', 'approval', 'filing', ['file']],
    ['withdrawal', 'approval', 'vote', ['propose']],
    ['withdrawal', 'approval', null, ['approve', 'refuse']],
    ['withdrawal', 'leaving', 'vote', []],
    ['expulsion', 'dossier', null, ['submit', 'edit', 'drop']],
    ['expulsion', 'verification', null, ['verify', 'sendBack', 'drop']],
    ['expulsion', 'reply', null, ['propose', 'drop']],
    ['expulsion', 'left', null, []],
    ['lapse', 'confirmation', 'vote', ['propose', 'revive']],
    ['lapse', 'confirmation', 'filing', ['file', 'revive']],
  ] as const)('%s in %s (%s): %j', (track, state, manner, acts) => {
    expect(actsOf({ track, state, manner })).toEqual(acts);
  });
});
