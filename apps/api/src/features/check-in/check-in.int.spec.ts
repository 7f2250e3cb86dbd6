import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckInOutcome, DoorLink, Ticket } from '@mengwu/contracts';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Meetings, type Unit } from '../events/meeting.fixture.ts';
import { CheckInModule } from './index.ts';

let api: TestApi;
let meetings: Meetings;
let unit: Unit;
let event: string;
let volunteer: string;

const STARTS_AT = '2026-03-16T01:00:00.000Z';
const SCAN = 'POST /alliances/:alliance/events/:event/check-ins';

beforeAll(async () => {
  api = await createTestApi({ rooms: [CheckInModule] });
  meetings = new Meetings(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  await meetings.begin();
  unit = await meetings.unit('云梦大学', 2);
  event = (await meetings.published({ startsAt: STARTS_AT })).id;
  volunteer = await meetings.person('志愿者小吴');
  api.people.grant(volunteer, 'door', { alliance: 'hefd', event });
});

const holder = (): string => unit.colleagues[0] ?? '';
const doorsOpen = () => meetings.later(-10, STARTS_AT);
const scan = (code: string, { by = volunteer, door = '东门', at = event, key = newId() } = {}) =>
  api.as(by).send(SCAN, { params: { alliance: 'hefd', event: at }, body: { code, door }, key });
const outcome = async (code: string, how: Parameters<typeof scan>[1] = {}) =>
  (await scan(code, how)).body as CheckInOutcome;
const stored = async () =>
  api.database.query<{ outcome: string; code: string | null }>(
    'SELECT outcome, code FROM check_ins WHERE alliance_id = ? ORDER BY scanned_at, id',
    ['hefd'],
  );

describe('a scan at the door', () => {
  let ticket: Ticket;
  beforeEach(async () => {
    ticket = await meetings.ticket(holder(), event);
  });

  it('welcomes once, then says when, where and by whom', async () => {
    await doorsOpen();
    expect(await outcome(ticket.code)).toEqual({
      outcome: 'welcome',
      text: '欢迎云梦大学老师1老师（云梦大学），请入场。',
      holderName: '云梦大学老师1',
      memberName: '云梦大学',
      first: null,
      code: null,
    });
    const again = await outcome(ticket.shortCode.toLowerCase(), { door: '西门', by: meetings.officer });
    expect(again).toMatchObject({ outcome: 'already', first: { by: '志愿者小吴', door: '东门' } });
    expect(again.text).toMatch(/^云梦大学老师1已于 08:50 由志愿者小吴在“东门”签到，请核对本人。$/);
    expect((await stored()).map((row) => row.outcome)).toEqual(['welcome', 'already']);
    const summary = await api.as(volunteer).call('GET /alliances/:alliance/events/:event/check-ins/summary', {
      params: { alliance: 'hefd', event },
    });
    expect(summary).toMatchObject({ eventTitle: '春季季度会议', expected: 1, arrived: 1 });
    expect((await api.as(holder()).call('GET /me/tickets')).items[0]).toMatchObject({ stateText: '已签到' });
  });

  it('[A13] [E6] is one duty fulfilled by the unit, however many of its people come', async () => {
    const second = await meetings.ticket(unit.colleagues[1] ?? '', event);
    await doorsOpen();
    await Promise.all([scan(ticket.code), scan(second.code, { door: '西门' })]);
    const entries = await api.database.query<{ kind: string; on: string; title: string; evidence: string }>(
      `SELECT kind, fulfilled_on AS \`on\`, title, evidence_kind AS evidence FROM duty_entries
       WHERE alliance_id = ? AND member_id = ?`,
      ['hefd', unit.id],
    );
    expect(entries).toEqual([{ kind: 'attendance', on: '2026-03-16', title: '参加春季季度会议', evidence: 'event' }]);
  });

  it('[trust 7] repeated with its nonce is the same scan; another nonce is another scan', async () => {
    await doorsOpen();
    const key = newId();
    const first = await scan(ticket.code, { key });
    expect((await scan(ticket.code, { key })).body).toEqual(first.body);
    expect(await stored()).toHaveLength(1);
    expect((await outcome(ticket.code)).outcome).toBe('already');
  });

  it('two doors that scan at the same moment say welcome once', async () => {
    await doorsOpen();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => scan(ticket.code, { door: at % 2 ? '东门' : '西门' })),
    );
    const outcomes = answers.map(({ body }) => (body as CheckInOutcome).outcome);
    expect(outcomes.filter((each) => each === 'welcome')).toHaveLength(1);
    expect(outcomes.filter((each) => each === 'already')).toHaveLength(11);
    expect((await stored()).filter((row) => row.outcome === 'welcome')).toHaveLength(1);
    expect(
      answers.map(({ body }) => (body as CheckInOutcome).text).filter((text) => text.includes('由志愿者')),
    ).toHaveLength(11);
  });

  it('control: the table itself refuses a second welcome', async () => {
    await doorsOpen();
    await outcome(ticket.code);
    const second = api.database.withSession((session) =>
      session.execute(
        `INSERT INTO check_ins (id, alliance_id, event_id, registration_id, outcome, door, scanned_by, scanned_at)
         SELECT ?, alliance_id, event_id, registration_id, 'welcome', door, scanned_by, scanned_at
         FROM check_ins WHERE alliance_id = ?`,
        [newId(), 'hefd'],
      ),
    );
    await expect(second).rejects.toMatchObject({ errno: 1062 });
  });

  it('refuses a cancelled ticket with the hour at which it was cancelled', async () => {
    await meetings.cancel(holder(), ticket.id);
    await doorsOpen();
    expect(await outcome(ticket.code)).toMatchObject({
      outcome: 'refused',
      code: 'ticket_cancelled',
      text: '这张票已取消（3月2日 09:00），不能入场。',
      holderName: '云梦大学老师1',
    });
    expect(await stored()).toEqual([{ outcome: 'refused', code: 'ticket_cancelled' }]);
  });

  it('refuses what is no ticket, one of another meeting, an offer, and an early one', async () => {
    expect(await outcome(ticket.code)).toMatchObject({
      code: 'check_in_not_open',
      text: '还没到签到时间，3月16日 07:00 起可以签到。',
    });
    const other = await meetings.published({ kind: 'seminar', title: '研讨会' });
    const elsewhere = await meetings.ticket(holder(), other.id);
    await meetings.offer(unit.contact, event);
    const [offer] = await api.database.query<{ code: string }>(
      "SELECT code FROM registrations WHERE alliance_id = ? AND state = 'offered'",
      ['hefd'],
    );
    await doorsOpen();
    expect(await outcome('HELLO')).toMatchObject({ code: 'ticket_unknown', holderName: null });
    expect(await outcome(elsewhere.code)).toMatchObject({
      code: 'ticket_other_event',
      text: '这是另一场会议的票：研讨会。',
    });
    expect(await outcome(offer?.code ?? '')).toMatchObject({ code: 'ticket_unclaimed' });
    expect(await stored()).toHaveLength(4);
  });

  it('[trust 32] does not know tickets of another alliance', async () => {
    const cner = new Meetings(api, 'cner');
    cner.officer = meetings.officer;
    const theirs = await cner.published({ startsAt: STARTS_AT });
    await doorsOpen();
    const params = { alliance: 'cner', event: theirs.id };
    const answer = await api.as(meetings.officer).send(SCAN, { params, body: { code: ticket.code, door: '东门' } });
    expect(answer.body).toMatchObject({ outcome: 'refused', code: 'ticket_unknown', holderName: null });
  });

  it('is refused to whoever stands at no door of this meeting', async () => {
    await doorsOpen();
    expect(await scan(ticket.code, { by: holder() })).toMatchObject({ status: 403, body: { code: 'right_missing' } });
    expect(await scan(ticket.code, { by: meetings.officer, at: newId() })).toMatchObject({ status: 404 });
  });
});

describe('a door link', () => {
  const invite = async () =>
    (
      await api.as(meetings.officer).send('POST /alliances/:alliance/desk/events/:event/door-links', {
        params: { alliance: 'hefd', event },
        body: { door: '东门' },
      })
    ).body as DoorLink;
  const accept = (who: string, token: string) => api.as(who).send('POST /door-links/accept', { body: { token } });

  it('makes one volunteer, until two hours after the meeting', async () => {
    const { token, path, expiresAt } = await invite();
    expect(path).toBe(`/packages/door/accept/index?token=${token}`);
    expect(expiresAt).toBe('2026-03-16T06:00:00.000Z');
    const who = await meetings.person('志愿者小郑');
    const duty = { alliance: 'hefd', event, eventTitle: '春季季度会议', door: '东门', until: expiresAt };
    expect(await accept(who, token)).toMatchObject({ status: 200, body: duty });
    expect(await accept(who, token)).toMatchObject({ status: 200, body: duty });
    expect(await accept(holder(), token)).toMatchObject({ status: 410, body: { code: 'door_link_invalid' } });
    const rights = await api.database.query(
      'SELECT right_name, scope, door, until_at FROM rights WHERE alliance_id = ? AND person_id = ?',
      ['hefd', who],
    );
    expect(rights).toEqual([{ right_name: 'door', scope: event, door: '东门', until_at: expiresAt }]);
  });

  it('is worth nothing after the meeting, and none is made then', async () => {
    const { token } = await invite();
    await meetings.later(5 * 60, STARTS_AT);
    expect((await accept(holder(), token)).body).toMatchObject({ code: 'door_link_invalid' });
    expect(await invite()).toMatchObject({ code: 'event_over' });
    expect((await accept(holder(), 'x'.repeat(43))).body).toMatchObject({ code: 'door_link_invalid' });
  });
});
