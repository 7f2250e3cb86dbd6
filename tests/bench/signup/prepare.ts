import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { addMinutes, type Instant } from '@mengwu/kernel';
import type { OwnSystem } from '../../support/system/index.ts';
import { ALLIANCE, CONNECTIONS, type Job, MEETINGS, POOL, type Scenario, type Turn } from './jobs.ts';
import { connect, insertMany, type Raw } from './sql.ts';

interface Size {
  readonly scenarios: readonly Scenario[];
  readonly rounds: number;
  readonly size: number;
}

const DAY = 24 * 60;
/** Of the requests for the one meeting of `hot`, so many find a seat. */
const SEATS_SHARE = 0.8;

/** The turns to warm up are so many times longer. */
const WARM_UP = 2;
/** One request after another takes long, so there are fewer. */
const CALM_SHARE = 1 / 4;

const lanesOf = (scenario: Scenario, side: Turn['side']): number => {
  if (scenario === 'calm') return 1;
  return side === 'http' ? CONNECTIONS : POOL;
};

type Turns = Record<Scenario, Turn[]>;

/** Lays out every turn: http, raw, raw, http and so on, after one turn of each to warm up. */
export async function prepare(system: OwnSystem, { scenarios, rounds, size }: Size): Promise<Turns> {
  const raw = connect(system.databaseUrl);
  const turns: Turns = { spread: [], hot: [], calm: [] };
  for (const scenario of scenarios) {
    const count = scenario === 'calm' ? Math.ceil(size * CALM_SHARE) : size;
    const seats = scenario === 'hot' ? Math.floor(size * SEATS_SHARE) : null;
    const template = await publishMeeting(system, seats);
    for (let round = 0; round <= rounds; round += 1) {
      const order = round % 2 === 0 ? (['raw', 'http'] as const) : (['http', 'raw'] as const);
      for (const side of order) {
        const events = await copies(raw, template, scenario === 'hot' ? 1 : MEETINGS);
        const jobs = await people(raw, events, round === 0 ? count * WARM_UP : count);
        turns[scenario].push({ side, lanes: lanesOf(scenario, side), isWarmUp: round === 0, events, seats, jobs });
      }
    }
  }
  raw.end();
  return turns;
}

/** Through the desk, so that the meeting is what the system itself makes of it. */
async function publishMeeting(system: OwnSystem, capacity: number | null): Promise<string> {
  const officer = await system.officer(ALLIANCE);
  const params = { alliance: ALLIANCE };
  const startsAt = addMinutes(`${(await system.now()).slice(0, 10)}T01:00:00.000Z` as Instant, 30 * DAY);
  const body = {
    title: '第四季度教研会议',
    kind: 'quarterly',
    description: '各校交流一年来的课堂实践。',
    place: '郑州 第一中学报告厅',
    startsAt,
    endsAt: addMinutes(startsAt, 8 * 60),
    signUpClosesAt: addMinutes(startsAt, -DAY),
    capacity,
    priceFen: 0,
    earlyBirdPriceFen: null,
  } as const;
  const { id } = await officer.call('POST /alliances/:alliance/desk/events', { params, body });
  await officer.call('POST /alliances/:alliance/desk/events/:event/publish', { params: { ...params, event: id } });
  return id;
}

async function copies(raw: Raw, template: string, count: number): Promise<string[]> {
  const [row] = await raw.rows('SELECT * FROM events WHERE id = ?', [template]);
  if (!row) throw new Error('The meeting to copy is missing');
  const ids = Array.from({ length: count }, () => randomUUID());
  await insertMany(
    raw,
    'events',
    ids.map((id) => ({ ...row, id })),
  );
  return ids;
}

/** One unit with one signed-in contact for each request; a person signs up only once. */
async function people(raw: Raw, events: readonly string[], count: number): Promise<Job[]> {
  const now = new Date().toISOString().slice(0, 23).replace('T', ' ');
  const later = new Date(Date.now() + 20 * DAY * 60_000).toISOString().slice(0, 23).replace('T', ' ');
  const [today, created_at] = [now.slice(0, 10), now];
  const made = Array.from({ length: count }, (_, at) => ({
    event: events[at % events.length] as string,
    personId: randomUUID(),
    memberId: randomUUID(),
    token: randomBytes(32).toString('base64url'),
    number: randomBytes(8).toString('hex'),
  }));
  const person = { phone: null, phone_at: null, created_at };
  await insertMany(
    raw,
    'persons',
    made.map(({ personId: id }, at) => ({ id, name: `李老师${at}`, ...person })),
  );
  const member = { alliance_id: ALLIANCE, kind: 'institution', state: 'active', joined_on: today, created_at };
  await insertMany(
    raw,
    'members',
    made.map(({ memberId: id, number }, at) => ({
      ...member,
      id,
      number,
      name: `开封第${at}中学`,
      charter_version: 'bench',
    })),
  );
  await insertMany(
    raw,
    'member_people',
    made.map(({ personId, memberId }) => ({
      id: randomUUID(),
      alliance_id: ALLIANCE,
      member_id: memberId,
      person_id: personId,
      role: 'contact',
      since: today,
    })),
  );
  await insertMany(
    raw,
    'sessions',
    made.map(({ personId, token }) => ({
      id: randomUUID(),
      token_hash: createHash('sha256').update(token).digest('hex'),
      person_id: personId,
      kind: 'phone',
      created_at,
      expires_at: later,
    })),
  );
  return made.map(({ event, personId, token }) => ({ event, personId, token }));
}
