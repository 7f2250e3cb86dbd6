import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { EventsModule } from './index.ts';
import { Meetings } from './meeting.fixture.ts';

let api: TestApi;
let meetings: Meetings;

beforeAll(async () => {
  api = await createTestApi({ rooms: [EventsModule], env: { DATABASE_POOL_SIZE: '24' } });
  meetings = new Meetings(api);
});
afterAll(() => api.close());
beforeEach(() => meetings.begin());

const SEATS = 25;
const UNITS = 20;

async function fourOfEachUnit(): Promise<string[]> {
  const units = [];
  for (let at = 0; at < UNITS; at += 1) units.push(await meetings.unit(`第${at + 1}大学`, 3));
  // Four of each unit, so that the unit's own limit is tried, too.
  return units.flatMap(({ contact, colleagues }) => [...colleagues, contact]).sort();
}

describe('[trust 2] a rush on 25 seats', () => {
  it('sells exactly 25, never more than three to a unit, and counts what it sold', async () => {
    const people = await fourOfEachUnit();
    const { id } = await meetings.published({ capacity: SEATS });
    const answers = await Promise.all(people.map((personId) => meetings.signUp(personId, id)));
    const codes = answers.map(({ status, body }) => (status === 200 ? 'sold' : (body as { code: string }).code));
    expect(codes.filter((code) => code === 'sold')).toHaveLength(SEATS);
    expect(codes.filter((code) => !['sold', 'event_full', 'seats_used_up'].includes(code))).toEqual([]);
    const counters = await meetings.counters(id);
    expect(counters).toMatchObject({ taken: SEATS, rows: SEATS, units: SEATS });
    expect(counters.worstUnit).toBeLessThanOrEqual(3);
  });

  it('sells a seat that is given back while others wait, and no more', async () => {
    const people = await fourOfEachUnit();
    const { id } = await meetings.published({ capacity: SEATS });
    const early = await Promise.all(people.slice(0, 10).map((personId) => meetings.signUp(personId, id)));
    const held = early.flatMap(({ status, body }, at) =>
      status === 200 ? [{ personId: people[at] ?? '', registration: (body as { id: string }).id }] : [],
    );
    await Promise.all([
      ...held.map(({ personId, registration }) => meetings.cancel(personId, registration)),
      ...people.slice(10).map((personId) => meetings.signUp(personId, id)),
    ]);
    for (const personId of people) await meetings.signUp(personId, id);
    expect(await meetings.counters(id)).toMatchObject({ taken: SEATS, rows: SEATS, units: SEATS });
  });

  it('tells each of those who are decided together her own reason', async () => {
    const early = await meetings.unit('早大学', 1);
    const greedy = await meetings.unit('广大学', 4);
    const { id } = await meetings.published({ capacity: 5 });
    const other = await meetings.published({ capacity: null });
    await meetings.signUp(early.contact, id);
    const asked: [string, string][] = [
      [early.colleagues[0] ?? '', other.id],
      [early.contact, id],
      ['nobody', id],
      ...[greedy.contact, ...greedy.colleagues].map((person): [string, string] => [person, id]),
      [early.colleagues[0] ?? '', id],
      [early.contact, other.id],
      [early.contact, newId()],
    ];
    const answers = await Promise.all(asked.map(([person, event]) => meetings.signUp(person, event)));
    const codes = answers.map(({ status, body }) => (status === 200 ? 'sold' : (body as { code: string }).code));
    // Who of a unit comes first is chance; a stranger does not see yet what only members see [D9].
    expect(codes.slice(0, 3)).toEqual(['sold', 'already_signed_up', 'event_not_found']);
    expect(codes.slice(3, 8).sort()).toEqual(['seats_used_up', 'seats_used_up', 'sold', 'sold', 'sold']);
    expect(codes.slice(8)).toEqual(['sold', 'sold', 'event_not_found']);
    expect(await meetings.counters(id)).toMatchObject({ taken: 5, rows: 5, units: 5 });
    expect(await meetings.counters(other.id)).toMatchObject({ taken: 2, rows: 2, units: 2 });
  });

  it('control: reading first and writing then oversells the same tables', async () => {
    const { id } = await meetings.published({ capacity: SEATS });
    const readThenWrite = () =>
      api.transactions.run(
        api.context(),
        async (tx) => {
          const [event] = await tx.query<{ taken: number }>(
            'SELECT taken FROM events WHERE alliance_id = ? AND id = ?',
            ['hefd', id],
          );
          if ((event?.taken ?? 0) >= SEATS) return false;
          await tx.execute('UPDATE events SET taken = taken + 1 WHERE alliance_id = ? AND id = ?', ['hefd', id]);
          return true;
        },
        { unrecorded: 'machinery' },
      );
    const sold = await Promise.all(Array.from({ length: 80 }, readThenWrite));
    expect(sold.filter(Boolean).length).toBeGreaterThan(SEATS);
  });
});

it('[D6] a unit that signs up for two meetings at once uses no fourth free one', async () => {
  const unit = await meetings.unit('云梦大学', 2);
  const on = ['2026-04-10', '2026-06-10', '2026-08-10', '2026-10-10'].map((day) => `${day}T01:00:00Z`);
  const events: string[] = [];
  for (const startsAt of on) events.push((await meetings.published({ startsAt })).id);
  const answers = await Promise.all(events.map((event) => meetings.signUp(unit.contact, event)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body)).toMatchObject([
    { code: 'free_meetings_used_up', article: '一(1)' },
  ]);
});
