import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SeatOffer, Ticket } from '@mengwu/contracts';
import { fen } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { EventsModule } from './index.ts';
import { Meetings, type Unit } from './meeting.fixture.ts';
import { SettleSeat } from './usecases/settle-seat.ts';

let api: TestApi;
let meetings: Meetings;
let unit: Unit;

beforeAll(async () => {
  api = await createTestApi({ rooms: [EventsModule] });
  meetings = new Meetings(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  await meetings.begin();
  unit = await meetings.unit('云梦大学', 4);
});

const one = (at: number): string => unit.colleagues[at] ?? '';
const accept = (personId: string, token: string, key = newId()) =>
  api.as(personId).send('POST /seat-offers/accept', { body: { token }, key });

describe('[D6] three teachers at each quarterly meeting', () => {
  it('[D6] a fourth is refused, citing 一(1), and the screen said so before', async () => {
    const event = await meetings.published();
    for (const at of [0, 1, 2]) expect((await meetings.signUp(one(at), event.id)).status).toBe(200);
    const refusal = { code: 'seats_used_up', article: '一(1)' };
    const view = await meetings.view(one(3), event.id);
    expect(view.actions.signUp).toMatchObject({ allowed: false, ...refusal, text: expect.stringContaining('3 位') });
    expect(await meetings.signUp(one(3), event.id)).toMatchObject({ status: 409, body: refusal });
    expect((await meetings.offer(unit.contact, event.id)).body).toMatchObject(refusal);
    expect(await meetings.counters(event.id)).toEqual({ taken: 3, rows: 3, units: 3, worstUnit: 3 });
    expect(view.unit).toMatchObject({ cap: 3, taken: 3, article: '一(1)' });
  });

  it('[D6][D20] a fourth meeting of the year is refused; one given back counts no more', async () => {
    const starts = ['2026-04-10', '2026-06-10', '2026-08-10', '2026-10-10'].map((on) => `${on}T01:00:00Z`);
    const events = [];
    for (const startsAt of starts) events.push((await meetings.published({ startsAt })).id);
    const tickets: Ticket[] = [];
    for (const event of events.slice(0, 3)) tickets.push(await meetings.ticket(one(0), event));
    // A second teacher at a meeting that counts already is not another meeting.
    expect((await meetings.signUp(one(1), events[1] ?? '')).status).toBe(200);
    const fourth = events[3] ?? '';
    const refused = { code: 'free_meetings_used_up', article: '一(1)', changesOn: '2027-01-01' };
    expect((await meetings.view(one(0), fourth)).actions.signUp).toMatchObject(refused);
    expect((await meetings.signUp(one(0), fourth)).body).toMatchObject(refused);
    expect((await meetings.cancel(one(0), tickets[0]?.id ?? '')).status).toBe(204);
    expect((await meetings.signUp(one(0), fourth)).status).toBe(200);
  });

  it('a meeting of the next year counts for the next year', async () => {
    for (const startsAt of ['2026-04-10', '2026-06-10', '2026-08-10'].map((on) => `${on}T01:00:00Z`)) {
      await meetings.ticket(one(0), (await meetings.published({ startsAt })).id);
    }
    const january = await meetings.published({ startsAt: '2026-12-31T16:00:00Z' });
    expect((await meetings.signUp(one(0), january.id)).status).toBe(200);
  });

  it('where the charter fixes nothing, the room alone limits', async () => {
    const event = await meetings.published({ kind: 'seminar', capacity: 4 });
    for (const at of [0, 1, 2, 3]) expect((await meetings.signUp(one(at), event.id)).status).toBe(200);
    expect(await meetings.signUp(unit.contact, event.id)).toMatchObject({ status: 409, body: { code: 'event_full' } });
  });
});

describe('signing up', () => {
  it('gives a ticket with a code of 128 bits, once', async () => {
    const event = await meetings.published();
    const ticket = await meetings.ticket(one(0), event.id);
    expect(ticket).toMatchObject({
      state: 'taken',
      holderName: '云梦大学老师1',
      memberName: '云梦大学',
      payableFen: 0,
    });
    expect([ticket.code, ticket.shortCode]).toEqual([
      expect.stringMatching(/^[A-Z2-7]{26}$/),
      expect.stringMatching(/^[2-9A-HJKMNP-Z]{8}$/),
    ]);
    expect((await meetings.signUp(one(0), event.id)).body).toMatchObject({ code: 'already_signed_up' });
    const params = { alliance: 'hefd', registration: ticket.id };
    const route = 'GET /alliances/:alliance/registrations/:registration';
    expect(await api.as(one(0)).call(route, { params })).toEqual(ticket);
    expect(await api.as(unit.contact).send(route, { params })).toMatchObject({ status: 404 });
  });

  it('[trust 7] can be repeated: one seat, the same ticket', async () => {
    const event = await meetings.published();
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => meetings.signUp(one(0), event.id, key)));
    const given = answers.filter(({ status }) => status === 200);
    expect(given.length).toBeGreaterThan(0);
    expect(new Set(given.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect((await meetings.signUp(one(0), event.id, key)).body).toEqual(given[0]?.body);
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 1, rows: 1 });
    // Control: without the key a second try is another request, and refused.
    expect((await meetings.signUp(one(0), event.id)).body).toMatchObject({ code: 'already_signed_up' });
  });

  it('ends when sign-up closes, for cancelling as well', async () => {
    const event = await meetings.published();
    const ticket = await meetings.ticket(one(0), event.id);
    await meetings.later(13 * 24 * 60);
    expect((await meetings.signUp(one(1), event.id)).body).toMatchObject({ code: 'sign_up_closed' });
    expect((await meetings.cancel(one(0), ticket.id)).body).toMatchObject({ code: 'sign_up_closed' });
  });

  it('a seat given back is free at once, for another of the unit', async () => {
    const event = await meetings.published({ capacity: 1 });
    const ticket = await meetings.ticket(one(0), event.id);
    expect((await meetings.signUp(one(1), event.id)).body).toMatchObject({ code: 'event_full' });
    expect((await meetings.cancel(one(1), ticket.id)).body).toMatchObject({ code: 'ticket_not_found' });
    const key = newId();
    expect((await meetings.cancel(unit.contact, ticket.id, key)).status).toBe(204);
    expect((await meetings.cancel(unit.contact, ticket.id, key)).status).toBe(204);
    expect((await meetings.cancel(unit.contact, ticket.id)).body).toMatchObject({ code: 'ticket_cancelled' });
    expect((await meetings.signUp(one(1), event.id)).status).toBe(200);
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 1, rows: 1, units: 1 });
    expect((await api.as(one(0)).call('GET /me/inbox')).items[0]).toMatchObject({ title: '席位已取消' });
  });
});

describe('handing a seat over', () => {
  async function offered(event: string) {
    return (await meetings.offer(unit.contact, event)).body as SeatOffer;
  }

  it('knows no link in another script', async () => {
    const token = '席'.repeat(43);
    expect((await api.anyone.send('POST /seat-offers/inspect', { body: { token } })).body).toMatchObject({
      code: 'seat_offer_invalid',
    });
  });

  it('makes a newcomer act for the unit; the link works once', async () => {
    const event = await meetings.published();
    const { token, path } = await offered(event.id);
    expect(path).toBe(`/packages/event/offer/index?token=${token}`);
    const inspect = await api.anyone.call('POST /seat-offers/inspect', { body: { token } });
    expect(inspect).toMatchObject({ memberName: '云梦大学', offeredBy: '云梦大学联系人', accept: { allowed: true } });
    const newcomer = await meetings.person('新同事');
    const key = newId();
    const first = await accept(newcomer, token, key);
    expect(first).toMatchObject({ status: 200, body: { state: 'taken', holderName: '新同事' } });
    expect((await accept(newcomer, token, key)).body).toEqual(first.body);
    const other = await meetings.person('又一位');
    expect((await accept(other, token)).body).toMatchObject({ code: 'seat_offer_taken' });
    const membership = await api.as(newcomer).call('GET /alliances/:alliance/membership', {
      params: { alliance: 'hefd' },
    });
    expect(membership).toMatchObject({ role: 'colleague', member: { name: '云梦大学' } });
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 1, rows: 1, units: 1 });
  });

  it('is for who speaks for the unit', async () => {
    const event = await meetings.published();
    expect((await meetings.offer(one(0), event.id)).body).toMatchObject({ code: 'contact_only' });
    const { token } = await offered(event.id);
    const tokens = async (who: string) =>
      (await meetings.view(who, event.id)).unit?.seats.map(({ offerToken }) => offerToken);
    expect([await tokens(unit.contact), await tokens(one(0))]).toEqual([[token], [null]]);
  });

  it('is not for people of another unit, nor for who has a seat', async () => {
    const event = await meetings.published();
    const other = await meetings.unit('青山学院');
    const { token } = await offered(event.id);
    expect((await accept(other.contact, token)).body).toMatchObject({ code: 'belongs_to_other_member' });
    await meetings.ticket(one(0), event.id);
    expect((await accept(one(0), token)).body).toMatchObject({ code: 'already_signed_up' });
    expect((await accept(one(1), 'x'.repeat(43))).body).toMatchObject({ code: 'seat_offer_invalid' });
    expect((await accept(one(1), token)).status).toBe(200);
  });

  it('[trust 7] of many who accept at once, one gets the seat', async () => {
    const event = await meetings.published();
    const { token } = await offered(event.id);
    const answers = await Promise.all(unit.colleagues.map((who) => accept(who, token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 1, rows: 1 });
  });

  it('holds one of the seats, and gives it back when nobody accepts until sign-up closes', async () => {
    const event = await meetings.published({ capacity: 1 });
    const { token } = await offered(event.id);
    expect((await meetings.signUp(one(0), event.id)).body).toMatchObject({ code: 'event_full' });
    await meetings.later(13 * 24 * 60);
    expect((await accept(one(0), token)).body).toMatchObject({ code: 'sign_up_closed' });
    await api.jobs.runDue();
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 0, rows: 0, units: 0 });
    expect((await accept(one(0), token)).body).toMatchObject({ code: 'seat_offer_invalid' });
  });
});

describe('a seat that has a price', () => {
  const august = {
    kind: 'innovators',
    title: '创新者大会',
    startsAt: '2026-08-10T01:00:00Z',
    priceFen: 120_000,
    earlyBirdPriceFen: 90_000,
    capacity: 1,
  } as const;
  const settle = (ticket: Ticket) =>
    api.transactions.run(
      api.context(),
      (tx) =>
        api.get(SettleSeat).execute(tx, {
          alliance: 'hefd',
          subjectId: ticket.id,
          amountFen: fen(ticket.payableFen),
          paidAt: tx.now,
          paymentId: newId(),
        }),
      { unrecorded: 'machinery' },
    );

  it('[D8] members pay the early bird price and come first', async () => {
    const event = await meetings.published(august);
    const view = await meetings.view(one(0), event.id);
    expect(view.price).toEqual({ amountFen: 90_000, text: '成员单位享受早鸟价 900.00 元', article: '一(3)' });
    const ticket = await meetings.ticket(one(0), event.id);
    expect(ticket).toMatchObject({ state: 'unpaid', payableFen: 90_000, actions: { pay: { allowed: true } } });
    const shown = await api.as(meetings.officer).call('GET /alliances/:alliance/desk/events/:event', {
      params: { alliance: 'hefd', event: event.id },
    });
    expect(shown.registrations).toMatchObject([{ isPriority: true, state: 'unpaid' }]);
    await meetings.later(24 * 60 + 1);
    expect((await meetings.view(undefined, event.id)).price.amountFen).toBe(120_000);
  });

  it('is taken when the money arrives, and not given back online then', async () => {
    const event = await meetings.published(august);
    const ticket = await meetings.ticket(one(0), event.id);
    expect([await settle(ticket), await settle(ticket)]).toEqual(['settled', 'surplus']);
    await meetings.later(60);
    await api.jobs.runDue();
    const { items } = await api.as(one(0)).call('GET /me/tickets');
    expect(items).toMatchObject([{ state: 'taken', payableFen: 0, actions: { cancel: { code: 'seat_paid' } } }]);
    expect((await meetings.cancel(one(0), ticket.id)).body).toMatchObject({ code: 'seat_paid' });
  });

  it('is released after 30 minutes without money, and had again when it arrives late', async () => {
    const event = await meetings.published(august);
    const ticket = await meetings.ticket(one(0), event.id);
    await meetings.later(29);
    await api.jobs.runDue();
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 1, rows: 1 });
    await meetings.later(31);
    await api.jobs.runDue();
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 0, rows: 0, units: 0 });
    expect(await settle(ticket)).toBe('settled');
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 1, rows: 1, units: 1 });
  });

  it('late money for a seat that another has taken goes back', async () => {
    const event = await meetings.published(august);
    const ticket = await meetings.ticket(one(0), event.id);
    await meetings.later(31);
    await api.jobs.runDue();
    await meetings.ticket(one(1), event.id);
    expect(await settle(ticket)).toBe('surplus');
    expect(await meetings.counters(event.id)).toMatchObject({ taken: 1, rows: 1, units: 1 });
  });

  it('money for a seat that its holder gave back goes back, too', async () => {
    const event = await meetings.published(august);
    const ticket = await meetings.ticket(one(0), event.id);
    await meetings.cancel(one(0), ticket.id);
    expect(await settle(ticket)).toBe('surplus');
  });

  it('money for a meeting that was cancelled goes back, and gives nobody a seat', async () => {
    const event = await meetings.published(august);
    const ticket = await meetings.ticket(one(0), event.id);
    await api.as(meetings.officer).call('POST /alliances/:alliance/desk/events/:event/cancel', {
      params: { alliance: 'hefd', event: event.id },
      body: { reason: '会场关闭' },
    });
    expect(await settle(ticket)).toBe('surplus');
  });

  it('nothing is to be paid for a free one', async () => {
    const event = await meetings.published();
    const ticket = await meetings.ticket(one(0), event.id);
    const params = { alliance: 'hefd', registration: ticket.id };
    const paid = await api
      .as(one(0))
      .send('POST /alliances/:alliance/registrations/:registration/payments', { params, body: { client: 'h5' } });
    expect(paid.body).toMatchObject({ code: 'nothing_to_pay' });
  });
});
