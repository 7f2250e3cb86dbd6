import { describe, expect, it } from '@jest/globals';
import { type ActorRole, type ApplicationEvent, moves, type Place, places, stateAfter } from './application.states.ts';

const EVENTS: ApplicationEvent[] = ['submit', 'return', 'advance', 'admit', 'refuse', 'withdraw'];
const ROLES: ActorRole[] = ['applicant', 'officer', 'body', 'system'];

/** Every triple that may happen, written by hand; all others are refused. */
const LEGAL = `
draft      submit   applicant
draft      withdraw applicant
returned   submit   applicant
returned   withdraw applicant
review     return   officer
review     advance  officer
review     admit    officer
review     refuse   officer
review     withdraw applicant
publicity  advance  officer
publicity  advance  system
publicity  admit    officer
publicity  admit    system
publicity  refuse   officer
publicity  refuse   system
publicity  withdraw applicant
vote       advance  body
vote       admit    body
vote       refuse   body
vote       withdraw applicant
filing     advance  body
filing     admit    body
filing     refuse   body
filing     withdraw applicant
dues       advance  system
dues       admit    system
dues       withdraw applicant`;

const legal = LEGAL.trim()
  .split('\n')
  .map((line) => line.split(/\s+/).join(' '));

const triples = places.flatMap((place) =>
  EVENTS.flatMap((event) => ROLES.map((role) => [place, event, role] as [Place, ApplicationEvent, ActorRole])),
);

function allowed(table: typeof moves): string[] {
  return triples
    .filter(([place, event, role]) =>
      table === moves ? stateAfter(place, event, role) : table[place][event]?.includes(role),
    )
    .map((triple) => triple.join(' '));
}

describe('what may happen to an application', () => {
  it('[trust 19] all 288 triples of place, event and role: exactly those written here are allowed', () => {
    expect(triples).toHaveLength(12 * 6 * 4);
    expect(allowed(moves).sort()).toEqual([...legal].sort());
  });

  it('[trust 19] control: with one guard skipped the table differs', () => {
    const loose = { ...moves, vote: { ...moves.vote, admit: ['officer', 'body'] as const } };
    expect(allowed(loose as typeof moves).sort()).not.toEqual([...legal].sort());
  });

  it('[trust 19] nothing happens any more when it is decided', () => {
    for (const place of ['admitted', 'refused', 'withdrawn'] as const) expect(moves[place]).toEqual({});
  });
});
