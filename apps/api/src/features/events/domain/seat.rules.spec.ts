import { describe, expect, it } from '@jest/globals';
import { fen, instant, unreachableStates } from '@mengwu/kernel';
import type { Event } from './event.ts';
import { seatTransitions, statesBefore } from './registration.states.ts';
import {
  type Acting,
  freeMeetingsElsewhere,
  mayAcceptSeat,
  mayCancelAs,
  mayCancelSeat,
  mayHaveSeatAgain,
  mayOfferSeat,
  mayPaySeat,
  maySignUp,
  type SeatCounts,
} from './seat.rules.ts';
import { charter, meeting, NOW, seat } from './spec.fixture.ts';

const colleague: Acting = { memberId: 'unit', role: 'colleague', state: 'active' };
const contact: Acting = { ...colleague, role: 'contact' };
const none: SeatCounts = { unitTaken: 0, freeUsed: 0, hasOwnSeat: false };
const ask = (
  changes: { event?: Partial<Event>; counts?: Partial<SeatCounts>; acting?: Acting | undefined; now?: string } = {},
) => ({
  view: charter,
  event: { ...meeting, ...changes.event },
  acting: 'acting' in changes ? changes.acting : colleague,
  counts: { ...none, ...changes.counts },
  now: instant(changes.now ?? NOW),
});
const no = (code: string) => expect.objectContaining({ allowed: false, code });
const yes = { allowed: true };

describe('taking a seat', () => {
  it('is for people of active members', () => {
    expect(maySignUp(ask())).toEqual(yes);
    const public_ = { publicFrom: NOW };
    expect(maySignUp(ask({ acting: undefined, event: public_ }))).toEqual(no('members_only'));
    expect(maySignUp(ask({ acting: { ...colleague, state: 'expelled' }, event: public_ }))).toEqual(no('members_only'));
  });

  it('[D9] says nothing of a meeting that one may not see yet', () => {
    expect(maySignUp(ask({ acting: undefined }))).toEqual(no('event_not_found'));
    expect(maySignUp(ask({ event: { state: 'draft', publishedAt: null, publicFrom: null } }))).toEqual(
      no('event_not_found'),
    );
  });

  it('ends at the very instant at which sign-up closes, and when the meeting is cancelled', () => {
    expect(maySignUp(ask({ now: '2026-03-15T00:59:59.999Z' }))).toEqual(yes);
    expect(maySignUp(ask({ now: '2026-03-15T01:00:00.000Z' }))).toEqual(no('sign_up_closed'));
    expect(maySignUp(ask({ event: { state: 'cancelled' } }))).toEqual(no('event_cancelled'));
  });

  it('happens once for each person', () =>
    expect(maySignUp(ask({ counts: { hasOwnSeat: true } }))).toEqual(no('already_signed_up')));

  it('[D6] stops at the unit’s three seats and three meetings, citing the article', () => {
    expect(maySignUp(ask({ counts: { unitTaken: 3, freeUsed: 1 } }))).toMatchObject({
      code: 'seats_used_up',
      article: '一(1)',
    });
    expect(maySignUp(ask({ counts: { freeUsed: 3 } }))).toMatchObject({
      code: 'free_meetings_used_up',
      article: '一(1)',
    });
    expect(maySignUp(ask({ counts: { unitTaken: 1, freeUsed: 3 } }))).toEqual(yes);
  });

  it('[D6] goes by the allowance that the meeting was published with', () => {
    const published = { seatsPerUnit: 5, freeMeetingsPerYear: 4, seatsArticle: '新一(1)' };
    expect(maySignUp(ask({ event: published, counts: { unitTaken: 4, freeUsed: 1 } }))).toEqual(yes);
    expect(maySignUp(ask({ event: published, counts: { unitTaken: 5, freeUsed: 1 } }))).toMatchObject({
      article: '新一(1)',
    });
    const free = { seatsPerUnit: null, freeMeetingsPerYear: null, seatsArticle: null };
    expect(maySignUp(ask({ event: free, counts: { unitTaken: 9, freeUsed: 9 } }))).toEqual(yes);
  });

  it('stops at the capacity of the room', () => {
    expect(maySignUp(ask({ event: { capacity: 10, taken: 9 } }))).toEqual(yes);
    expect(maySignUp(ask({ event: { capacity: 10, taken: 10 } }))).toEqual(no('event_full'));
  });

  it('counts this meeting among the free ones only while the unit has a seat here', () => {
    expect(freeMeetingsElsewhere({ ...none, unitTaken: 0, freeUsed: 2 })).toBe(2);
    expect(freeMeetingsElsewhere({ ...none, unitTaken: 1, freeUsed: 2 })).toBe(1);
  });
});

describe('holding a seat for a colleague', () => {
  it('is for who speaks for the unit, within the same limits', () => {
    expect(mayOfferSeat(ask({ acting: contact }))).toEqual(yes);
    expect(mayOfferSeat(ask({ acting: contact, counts: { hasOwnSeat: true } }))).toEqual(yes);
    expect(mayOfferSeat(ask())).toEqual(no('contact_only'));
    expect(mayOfferSeat(ask({ acting: contact, counts: { unitTaken: 3 } }))).toEqual(no('seats_used_up'));
    expect(mayOfferSeat(ask({ acting: contact, now: '2026-03-15T01:00:00Z' }))).toEqual(no('sign_up_closed'));
  });

  it('is accepted once, before sign-up closes', () => {
    const offer = { state: 'offered', personId: null } as const;
    expect(mayAcceptSeat(offer, meeting, NOW)).toEqual(yes);
    expect(mayAcceptSeat({ state: 'taken', personId: 'lin' }, meeting, NOW)).toEqual(no('seat_offer_taken'));
    expect(mayAcceptSeat({ state: 'cancelled', personId: null }, meeting, NOW)).toEqual(no('seat_offer_invalid'));
    expect(mayAcceptSeat(offer, { ...meeting, state: 'cancelled' }, NOW)).toEqual(no('event_cancelled'));
    expect(mayAcceptSeat(offer, meeting, meeting.signUpClosesAt)).toEqual(no('sign_up_closed'));
  });
});

describe('giving a seat back', () => {
  const cancel = (changes: Partial<typeof seat>, event: Partial<Event> = {}, now = NOW) =>
    mayCancelSeat({ ...seat, ...changes }, { ...meeting, ...event }, now);

  it('is possible until sign-up closes', () => {
    expect([cancel({}), cancel({ state: 'unpaid', priceFen: fen(1) }), cancel({ state: 'offered' })]).toEqual([
      yes,
      yes,
      yes,
    ]);
    expect(cancel({}, {}, meeting.signUpClosesAt)).toEqual(no('sign_up_closed'));
  });

  it('is refused once it is cancelled, used or paid, and when the meeting is off', () => {
    expect(cancel({ state: 'cancelled', cancelledAt: NOW })).toMatchObject({
      code: 'ticket_cancelled',
      params: { when: '3月2日 09:00' },
    });
    expect(cancel({ checkedInAt: NOW })).toEqual(no('already_checked_in'));
    expect(cancel({ priceFen: fen(90_000) })).toEqual(no('seat_paid'));
    expect(cancel({}, { state: 'cancelled' })).toEqual(no('event_cancelled'));
  });

  it('is for the holder, and for who speaks for the unit', () => {
    const at = { event: meeting, now: NOW };
    expect(mayCancelAs({ personId: 'lin', role: 'colleague' }, seat, at)).toEqual(yes);
    expect(mayCancelAs({ personId: 'wu', role: 'contact' }, seat, at)).toEqual(yes);
    expect(mayCancelAs({ personId: 'wu', role: 'colleague' }, seat, at)).toEqual(no('contact_only'));
  });
});

describe('money for a seat', () => {
  it('is asked for while it is unpaid and the meeting takes place', () => {
    expect(mayPaySeat({ state: 'unpaid' }, meeting)).toEqual(yes);
    expect(mayPaySeat({ state: 'taken' }, meeting)).toEqual(no('nothing_to_pay'));
    expect(mayPaySeat({ state: 'unpaid' }, { state: 'cancelled' })).toEqual(no('event_cancelled'));
  });

  it('that comes after the release gets the seat again while there is room', () => {
    const again = (changes: Parameters<typeof ask>[0]) => mayHaveSeatAgain(ask(changes));
    expect(again({ now: '2026-03-15T12:00:00Z' })).toEqual(yes);
    expect(again({ now: meeting.endsAt })).toEqual(no('event_over'));
    expect(again({ event: { state: 'cancelled' } })).toEqual(no('event_over'));
    expect(again({ acting: undefined })).toEqual(no('members_only'));
    expect(again({ counts: { hasOwnSeat: true } })).toEqual(no('already_signed_up'));
    expect(again({ event: { capacity: 1, taken: 1 } })).toEqual(no('event_full'));
  });
});

describe('the states of a seat', () => {
  it('are all reached from an offer', () => expect(unreachableStates(seatTransitions, 'offered')).toEqual([]));
  it('name where a step may begin', () =>
    expect([statesBefore('accept'), statesBefore('pay'), statesBefore('payAgain'), statesBefore('release')]).toEqual([
      ['offered'],
      ['unpaid'],
      ['cancelled'],
      ['offered', 'unpaid', 'taken'],
    ]));
});
