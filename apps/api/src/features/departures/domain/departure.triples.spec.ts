import { describe, expect, it } from '@jest/globals';
import type { DepartureState, DepartureTrack } from '@mengwu/contracts';
import { day, instant, unreachableStates } from '@mengwu/kernel';
import { mayAct } from './departure.rules.ts';
import { type ActorRole, type DepartureEvent, departureTransitions, isClosed, rolesOf } from './departure.states.ts';

/**
 * All state × event × role triples, written out once more by hand: what may happen, from where to where, by whom.
 * Everything that is not in this list must be refused.
 */
const OFFICERS = ['officer', 'second'] as const;
const OPEN = ['approval', 'leaving', 'dossier', 'verification', 'notice', 'reply', 'vote', 'confirmation'] as const;
const ACCUSED = ['dossier', 'verification', 'notice', 'reply', 'vote'] as const;

type Line = readonly [DepartureState, DepartureEvent, DepartureState, readonly ActorRole[]];
const ALLOWED: readonly Line[] = [
  ['approval', 'propose', 'approval', [...OFFICERS, 'system']],
  ['approval', 'approve', 'leaving', [...OFFICERS, 'body']],
  ['approval', 'refuse', 'stays', [...OFFICERS, 'body']],
  ['approval', 'takeBack', 'takenBack', ['speaker']],
  ['leaving', 'takeBack', 'takenBack', ['speaker']],
  ['leaving', 'leave', 'left', ['system']],
  ['dossier', 'edit', 'dossier', OFFICERS],
  ['dossier', 'submit', 'verification', OFFICERS],
  ['dossier', 'skipVerification', 'notice', OFFICERS],
  ['verification', 'verify', 'notice', ['second']],
  ['verification', 'sendBack', 'dossier', ['second']],
  ['notice', 'notify', 'reply', OFFICERS],
  ['reply', 'reply', 'reply', ['speaker']],
  ['reply', 'propose', 'vote', [...OFFICERS, 'system']],
  ['vote', 'propose', 'vote', [...OFFICERS, 'system']],
  ['vote', 'expel', 'left', ['body']],
  ['vote', 'acquit', 'stays', ['body']],
  ['confirmation', 'propose', 'confirmation', [...OFFICERS, 'system']],
  ['confirmation', 'confirm', 'left', [...OFFICERS, 'body']],
  ['confirmation', 'revive', 'stays', OFFICERS],
  ...ACCUSED.map((state): Line => [state, 'drop', 'dropped', OFFICERS]),
  ...OPEN.map((state): Line => [state, 'overtake', 'moot', ['system']]),
];

const STATES = Object.keys(departureTransitions) as DepartureState[];
const EVENTS = Object.keys(rolesOf) as DepartureEvent[];
const ROLES: readonly ActorRole[] = ['speaker', 'colleague', 'officer', 'second', 'body', 'system'];

/** A moment at which no time stands in the way of an event: after the last day for leaving, before it for taking back. */
function momentFor(state: DepartureState, event: DepartureEvent) {
  const late = event === 'leave' || (event === 'propose' && (state === 'reply' || state === 'vote'));
  return instant(late ? '2026-07-01T00:00:00Z' : '2026-05-01T00:00:00Z');
}

const TRACKS: Record<string, DepartureTrack> = { approval: 'withdrawal', leaving: 'withdrawal', confirmation: 'lapse' };

const decide = (state: DepartureState, event: DepartureEvent, role: ActorRole) =>
  mayAct(
    {
      ...{ state, article: '第十九条', lastDay: day('2026-06-10'), replyUntil: day('2026-06-10'), files: ['evidence'] },
      track: TRACKS[state] ?? 'expulsion',
    },
    event,
    { role, now: momentFor(state, event), stateText: state },
  );

describe('a departure', () => {
  it('[trust 19] allows of all state × event × role triples exactly those of the table', () => {
    const found: string[] = [];
    for (const state of STATES) {
      for (const event of EVENTS) {
        for (const role of ROLES) if (decide(state, event, role).allowed) found.push(`${state} ${event} ${role}`);
      }
    }
    const expected = ALLOWED.flatMap(([state, event, , roles]) => roles.map((role) => `${state} ${event} ${role}`));
    expect(STATES.length * EVENTS.length * ROLES.length).toBe(13 * 18 * 6);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('[trust 19] moves from where to where the table says', () => {
    const found = STATES.flatMap((state) =>
      Object.entries(departureTransitions[state]).map(([event, to]) => `${state} ${event} ${to}`),
    );
    expect(found.sort()).toEqual(ALLOWED.map(([state, event, to]) => `${state} ${event} ${to}`).sort());
  });

  it('[trust 19] refuses every other triple with a code, and where it is a matter of the state with the article', () => {
    for (const state of STATES) {
      for (const event of EVENTS) {
        for (const role of ROLES) {
          const decision = decide(state, event, role);
          if (decision.allowed) continue;
          const isRole = !rolesOf[event].includes(role);
          expect(decision.article).toBe(isRole ? undefined : '第十九条');
          expect(decision.code).toMatch(/^(departure_|contact_only|second_officer_needed)/);
        }
      }
    }
  });

  it('ends in states that nothing leads out of; all are reached from where a track begins', () => {
    expect(STATES.filter(isClosed)).toEqual(['left', 'stays', 'takenBack', 'dropped', 'moot']);
    const reached = (['approval', 'dossier', 'confirmation'] as const).map((start) =>
      unreachableStates(departureTransitions, start),
    );
    const never = STATES.filter((state) => reached.every((list) => list.includes(state)));
    expect(never).toEqual([]);
  });

  it('[A15] a colleague is told who may, a stranger hears nothing', () => {
    expect(decide('reply', 'reply', 'colleague')).toMatchObject({ code: 'contact_only' });
    expect(decide('verification', 'verify', 'officer')).toMatchObject({ code: 'second_officer_needed' });
    expect(decide('vote', 'expel', 'officer')).toMatchObject({ code: 'departure_not_found' });
  });

  it('[E8] a lapse is not taken back: it was no notice', () => {
    const lapse = { state: 'leaving', track: 'lapse', article: '第十三条', lastDay: null, replyUntil: null, files: [] };
    const facts = { role: 'speaker', now: instant('2026-05-01T00:00:00Z'), stateText: '' } as const;
    expect(mayAct(lapse as Parameters<typeof mayAct>[0], 'takeBack', facts)).toMatchObject({
      code: 'departure_not_in_state',
    });
  });
});
