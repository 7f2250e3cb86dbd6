import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Officer, type OwnSystem, type Person, startSystem } from '../support/system/index.ts';
import { brokenMoneyRules, issueBills } from '../support/trust/bills.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { publishedEvent, seatRules } from '../support/trust/event.ts';
import { startMutant } from '../support/trust/mutant.ts';
import { type Answer, type Call, send } from '../support/trust/send.ts';
import {
  admitUnit,
  draftApplication,
  newPerson,
  passReview,
  submitApplication,
  type Unit,
  uploadResolution,
} from '../support/trust/unit.ts';

let system: OwnSystem;
let books: Books;
let officer: Officer;
let contact: Person;
let unit: Unit;
let serial = 500;

beforeAll(async () => {
  system = await startSystem({ env: { DATABASE_POOL_SIZE: '24', WORKERS: 'off', LOG_LEVEL: 'error' } });
  books = openBooks(system.databaseUrl);
  officer = await system.officer('hefd');
  contact = await newPerson(system, 'key-contact', 1);
  unit = await admitUnit(system, officer, contact, 1);
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
});

/** An act that is ready to be done once: the request, another one under the same key, and how often it was done. */
interface Act {
  readonly route: string;
  readonly call: Call;
  readonly other: Call;
  readonly effects: () => Promise<number>;
}

const inHefd = <P extends Record<string, string>>(params: P) => ({ alliance: 'hefd', ...params });
const someone = () => {
  serial += 1;
  return newPerson(system, `key-person-${serial}`, serial);
};
const event = (title = `研讨会${randomUUID().slice(0, 4)}`) => publishedEvent(system, officer, { title });
const counted =
  (sql: string, ...values: string[]) =>
  () =>
    books.count(sql, values);

async function seatOf(eventId: string): Promise<{ id: string; code: string }> {
  return contact.call('POST /alliances/:alliance/events/:event/registrations', { params: inHefd({ event: eventId }) });
}

async function offerAt(eventId: string): Promise<string> {
  const params = inHefd({ event: eventId });
  return (await contact.call('POST /alliances/:alliance/events/:event/seat-offers', { params })).token;
}

const acts: Readonly<Record<string, () => Promise<Act>>> = {
  pay: async () => {
    const [bill = ''] = await issueBills(books, unit, 1);
    const call = { token: contact.token(), params: inHefd({ bill }), body: { client: 'weapp' } };
    return {
      route: 'POST /alliances/:alliance/bills/:bill/payments',
      call,
      other: { ...call, body: { client: 'h5' } },
      effects: counted('SELECT COUNT(*) FROM payment_attempts WHERE subject_id = ?', bill),
    };
  },
  'sign up': async () => {
    const [one, two] = [await event(), await event()];
    const call = { token: contact.token(), params: inHefd({ event: one }) };
    return {
      route: 'POST /alliances/:alliance/events/:event/registrations',
      call,
      other: { ...call, params: inHefd({ event: two }) },
      effects: counted(
        "SELECT COUNT(*) FROM registrations WHERE state <> 'cancelled' AND event_id IN (?, ?)",
        one,
        two,
      ),
    };
  },
  'hand over a seat': async () => {
    const [one, two] = [await event(), await event()];
    const call = { token: contact.token(), params: inHefd({ event: one }) };
    return {
      route: 'POST /alliances/:alliance/events/:event/seat-offers',
      call,
      other: { ...call, params: inHefd({ event: two }) },
      effects: counted('SELECT COUNT(*) FROM registrations WHERE event_id IN (?, ?)', one, two),
    };
  },
  'accept a seat': async () => {
    const id = await event();
    const [token, another] = [await offerAt(id), await offerAt(id)];
    const call = { token: (await someone()).token(), body: { token } };
    return {
      route: 'POST /seat-offers/accept',
      call,
      other: { ...call, body: { token: another } },
      effects: counted("SELECT COUNT(*) FROM registrations WHERE event_id = ? AND state = 'taken'", id),
    };
  },
  cancel: async () => {
    const [one, two] = [await event(), await event()];
    const [seat, other] = [await seatOf(one), await seatOf(two)];
    const call = { token: contact.token(), params: inHefd({ registration: seat.id }) };
    return {
      route: 'POST /alliances/:alliance/registrations/:registration/cancel',
      call,
      other: { ...call, params: inHefd({ registration: other.id }) },
      effects: counted(
        "SELECT COUNT(*) FROM audit_entries WHERE action = 'seat.cancelled' AND subject_id IN (?, ?)",
        seat.id,
        other.id,
      ),
    };
  },
  'check in': async () => {
    const id = await event();
    const { code } = await seatOf(id);
    await books.run('UPDATE events SET starts_at = ?, ends_at = ? WHERE id = ?', [
      (await system.now()).replace('T', ' ').replace('Z', ''),
      '2099-01-01 00:00:00',
      id,
    ]);
    const call = { token: officer.token(), params: inHefd({ event: id }), body: { code, door: '东门' } };
    return {
      route: 'POST /alliances/:alliance/events/:event/check-ins',
      call,
      other: { ...call, body: { code, door: '西门' } },
      effects: counted('SELECT COUNT(*) FROM check_ins WHERE event_id = ?', id),
    };
  },
  submit: async () => {
    const person = await someone();
    const { application } = await draftApplication(person, 'hefd', serial);
    const { id, version } = application;
    const call = { token: person.token(), params: inHefd({ application: id }), body: { version } };
    return {
      route: 'POST /alliances/:alliance/applications/:application/submit',
      call,
      other: { ...call, body: { version: version + 7 } },
      effects: counted("SELECT COUNT(*) FROM application_moves WHERE application_id = ? AND event = 'submit'", id),
    };
  },
  'record a resolution': async () => {
    const { id } = await submitApplication(await someone(), 'hefd', serial);
    const params = inHefd({ application: id });
    await passReview(officer, id);
    const file = await uploadResolution(officer, serial);
    const body = { number: `理决${serial}号`, decidedOn: '2026-01-05', outcome: 'approved', file };
    const call = { token: officer.token(), params, body };
    return {
      route: 'POST /alliances/:alliance/desk/applications/:application/resolution',
      call,
      other: { ...call, body: { ...body, outcome: 'refused' } },
      effects: counted("SELECT COUNT(*) FROM bills WHERE for_kind = 'application' AND for_id = ?", id),
    };
  },
  'publish an announcement': async () => {
    const title = `公告${randomUUID().slice(0, 6)}`;
    const audience = { kind: 'members' } as const;
    const { id } = await officer.call('POST /alliances/:alliance/desk/announcements', {
      params: { alliance: 'hefd' },
      body: { title, body: '正文', audience },
    });
    const { people } = await officer.call('POST /alliances/:alliance/desk/audience-count', {
      params: { alliance: 'hefd' },
      body: { audience },
    });
    const call = { token: officer.token(), params: inHefd({ announcement: id }), body: { expectedPeople: people } };
    const told = counted('SELECT COUNT(*) FROM inbox_messages WHERE title = ?', title);
    return {
      route: 'POST /alliances/:alliance/desk/announcements/:announcement/publish',
      call,
      other: { ...call, body: { expectedPeople: people + 1 } },
      effects: async () => (await told()) / people,
    };
  },
};

const rulesHold = async () => {
  const broken = [...(await brokenMoneyRules(books))];
  for (const [sentence, sql] of Object.entries(seatRules)) if ((await books.count(sql)) > 0) broken.push(sentence);
  expect(broken).toEqual([]);
};

describe.each(Object.keys(acts))('[trust 7] %s', (name) => {
  test('twenty at once under one key are one act with one answer; later repeats get it too; another content is refused', async () => {
    const { route, call, other, effects } = await (acts[name] as () => Promise<Act>)();
    const key = randomUUID();
    const before = await effects();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(system.apiUrl, route, { ...call, key })));
    const done = answers.filter(({ status }) => status < 300);
    expect(answers.filter(({ status, code }) => status >= 300 && code !== 'request_in_progress')).toEqual([]);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    expect(Math.abs((await effects()) - before)).toBe(1);

    const later = await send(system.apiUrl, route, { ...call, key });
    expect([later.status, later.text]).toEqual([done[0]?.status, done[0]?.text]);
    const reused = await send(system.apiUrl, route, { ...other, key });
    expect([reused.status, reused.code]).toEqual([422, 'idempotency_key_reused']);
    const missing = await send(system.apiUrl, route, { ...call, key: null });
    expect([missing.status, missing.code]).toEqual([400, 'idempotency_key_missing']);
    expect(Math.abs((await effects()) - before)).toBe(1);
    await rulesHold();
  });
});

test('[trust 7] a key is one person’s: the same one in another hand is another act', async () => {
  const id = await event();
  const key = randomUUID();
  const other = await newPerson(system, 'key-other', 480);
  await admitUnit(system, officer, other, 480);
  const route = 'POST /alliances/:alliance/events/:event/registrations';
  const params = inHefd({ event: id });
  const answers: Answer[] = [];
  for (const token of [contact.token(), other.token()])
    answers.push(await send(system.apiUrl, route, { token, params, key }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0]?.json.id).not.toBe(answers[1]?.json.id);
});

test('[trust 7] control: with the store of keys taken out, one key holds seat after seat', async () => {
  const { route, call, effects } = await (acts['hand over a seat'] as () => Promise<Act>)();
  const mutant = await startMutant(system.env, [
    { find: /async function takeKey\(([^)]*)\) \{/, replace: 'async function takeKey($1) { return undefined;' },
  ]);
  try {
    const key = randomUUID();
    await Promise.all(Array.from({ length: 20 }, () => send(mutant.url, route, { ...call, key })));
    expect(await effects()).toBeGreaterThan(1);
  } finally {
    await mutant.stop();
  }
});
