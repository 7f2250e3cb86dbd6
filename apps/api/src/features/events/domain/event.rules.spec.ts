import { describe, expect, it } from '@jest/globals';
import { addMinutes, fen, instant, unreachableStates } from '@mengwu/kernel';
import { dayAndTime, timeOfDay } from './day-and-time.ts';
import { areTimesRight, mayCancelEvent, mayEditEvent, mayPublishEvent, maySeeEvent } from './event.rules.ts';
import { eventTransitions } from './event.states.ts';
import { eventStateAt, meetingYear } from './event.ts';
import { priceFor } from './event-price.ts';
import { charter, meeting, NOW, seat } from './spec.fixture.ts';
import { newShortCode, newTicketCode, readTicketCode } from './ticket-code.ts';
import { ticketsInOrder } from './tickets-in-order.ts';

const yes = { allowed: true };
const no = (code: string) => ({ allowed: false, code });
const draft = { ...meeting, state: 'draft', publishedAt: null, publicFrom: null } as const;

describe('seeing a meeting', () => {
  it('[D9] members at once, others from the instant at which the priority has run out', () => {
    const at = (now: string, isMember = false) => maySeeEvent(meeting, { isMember, now: instant(now) });
    expect(at('2026-03-02T01:00:00Z', true)).toBe(true);
    expect([at('2026-03-03T00:59:59.999Z'), at('2026-03-03T01:00:00Z')]).toEqual([false, true]);
    expect(maySeeEvent(draft, { isMember: true, now: NOW })).toBe(false);
  });
});

describe('the states of a meeting', () => {
  it('are all reached from a draft', () => expect(unreachableStates(eventTransitions, 'draft')).toEqual([]));

  it('end with the meeting, by the clock', () => {
    expect(eventStateAt(meeting, addMinutes(meeting.endsAt, -1))).toBe('published');
    expect(eventStateAt(meeting, meeting.endsAt)).toBe('ended');
    expect(eventStateAt({ ...meeting, state: 'cancelled' }, meeting.endsAt)).toBe('cancelled');
  });

  it('allow editing and publishing of a draft whose times are right', () => {
    expect([mayEditEvent(draft), mayEditEvent(meeting)]).toEqual([yes, no('event_not_editable')]);
    expect([mayPublishEvent(draft, NOW), mayPublishEvent(meeting, NOW)]).toEqual([yes, no('event_not_editable')]);
    expect(mayPublishEvent(draft, draft.signUpClosesAt)).toEqual(no('event_times_wrong'));
  });

  it('allow cancelling until it has ended', () => {
    expect([mayCancelEvent(draft, NOW), mayCancelEvent(meeting, NOW)]).toEqual([yes, yes]);
    expect(mayCancelEvent(meeting, meeting.endsAt)).toEqual(no('event_over'));
    expect(mayCancelEvent({ ...meeting, state: 'cancelled' }, NOW)).toEqual(no('event_not_editable'));
  });

  it.each([
    [{ signUpClosesAt: NOW }],
    [{ signUpClosesAt: addMinutes(meeting.startsAt, 1) }],
    [{ endsAt: meeting.startsAt }],
  ])('refuse times out of order: %j', (changes) =>
    expect(areTimesRight({ ...meeting, ...changes }, NOW)).toEqual(no('event_times_wrong')),
  );

  it('count a meeting to its year in Shanghai', () => {
    expect(meetingYear({ startsAt: instant('2026-12-31T15:59:59Z') })).toBe(2026);
    expect(meetingYear({ startsAt: instant('2026-12-31T16:00:00Z') })).toBe(2027);
  });
});

describe('the price', () => {
  const viewer = { isMember: true, freeMeetingsUsed: 0 };
  const august = {
    ...meeting,
    kind: 'innovators',
    seatsPerUnit: null,
    priceFen: fen(120_000),
    earlyBirdPriceFen: fen(90_000),
  } as const;

  it('[D6] a quarterly meeting is free for members, by the allowance of its publication', () => {
    const quarterly = { ...meeting, priceFen: fen(80_000) };
    expect(priceFor(charter, quarterly, viewer)).toMatchObject({ priceFen: 0, article: '一(1)' });
    expect(priceFor(charter, quarterly, { ...viewer, isMember: false })).toMatchObject({ priceFen: 80_000 });
  });

  it('[D8] members pay the early bird price in August', () => {
    expect(priceFor(charter, august, viewer)).toMatchObject({ priceFen: 90_000, article: '一(3)' });
    expect(priceFor(charter, august, { ...viewer, isMember: false })).toMatchObject({ priceFen: 120_000 });
  });
});

describe('a ticket code', () => {
  it('is read as it was made, in any case and spacing, and nothing else is', () => {
    const [code, shortCode] = [newTicketCode(), newShortCode()];
    expect(readTicketCode(` ${code.toLowerCase()} `)).toEqual({ code });
    expect(readTicketCode(`${shortCode.slice(0, 4)}-${shortCode.slice(4)}`)).toEqual({ shortCode });
    expect(['', 'HELLO', `${code}A`, '1234567O', '你好'].map(readTicketCode)).toEqual(Array(5).fill(undefined));
  });

  it('differs each time', () => {
    expect(new Set(Array.from({ length: 1000 }, newTicketCode)).size).toBe(1000);
  });
});

describe('my tickets', () => {
  it('show the next one first, the past after, and a cancelled one only where nothing else is', () => {
    const soon = { ...meeting, id: 'soon', startsAt: addMinutes(NOW, 60), endsAt: addMinutes(NOW, 120) };
    const past = { ...meeting, id: 'past', startsAt: addMinutes(NOW, -120), endsAt: addMinutes(NOW, -60) };
    const cancelled = { ...seat, state: 'cancelled' } as const;
    const tickets = [
      { seat: { ...seat, id: 'of past' }, event: past },
      { seat: { ...cancelled, id: 'cancelled past' }, event: past },
      { seat: { ...seat, id: 'of spring' }, event: meeting },
      { seat: { ...cancelled, id: 'cancelled spring' }, event: meeting },
      { seat: { ...cancelled, id: 'cancelled soon' }, event: soon },
      { seat: { ...cancelled, id: 'cancelled soon, earlier' }, event: soon },
    ];
    expect(ticketsInOrder(tickets, NOW).map(({ seat: { id } }) => id)).toEqual([
      'cancelled soon',
      'of spring',
      'of past',
    ]);
  });
});

describe('days and hours', () => {
  it('are those of China', () => {
    expect(dayAndTime(instant('2026-12-31T16:05:00Z'))).toBe('1月1日 00:05');
    expect(timeOfDay(instant('2026-03-16T01:00:59Z'))).toBe('09:00');
  });
});
