import { type CharterView, maySendTeacher } from '@mengwu/charter';
import type { MemberRole, MemberState } from '@mengwu/contracts';
import { ALLOWED, type Decision, type Instant, refused } from '@mengwu/kernel';
import { dayAndTime } from './day-and-time.ts';
import { maySeeEvent } from './event.rules.ts';
import { asPublished, type Event, eventStateAt } from './event.ts';
import type { Registration } from './registration.ts';

/** For whom the asker acts in the alliance. */
export interface Acting {
  readonly memberId: string;
  readonly role: MemberRole;
  readonly state: MemberState;
}

/** What is counted, again under the event's lock, before a seat is given. */
export interface SeatCounts {
  /** Seats of the unit at this meeting that are held. */
  readonly unitTaken: number;
  /** Meetings of the year at which the unit holds a free seat, this one included. */
  readonly freeUsed: number;
  /** Whether the person has a seat here already. */
  readonly hasOwnSeat: boolean;
}

export const NO_COUNTS: SeatCounts = { unitTaken: 0, freeUsed: 0, hasOwnSeat: false };

export type SignUpRefusal =
  | 'sign_in_required'
  | 'event_not_found'
  | 'event_cancelled'
  | 'sign_up_closed'
  | 'members_only'
  | 'contact_only'
  | 'already_signed_up'
  | 'event_full'
  | 'seats_used_up'
  | 'free_meetings_used_up';

export interface SeatRequest {
  /** The alliance's charter on the day of the meeting. */
  readonly view: CharterView;
  readonly event: Event;
  readonly acting: Acting | undefined;
  readonly counts: SeatCounts;
  readonly now: Instant;
}

/** Other meetings of the year at which the unit uses a free seat: this one counts from its first seat on. */
export function freeMeetingsElsewhere({ unitTaken, freeUsed }: SeatCounts): number {
  return unitTaken > 0 ? Math.max(0, freeUsed - 1) : freeUsed;
}

/** Whether a person may take one of the unit's seats for herself. */
export function maySignUp(request: SeatRequest): Decision<SignUpRefusal> {
  const open = isOpen(request);
  if (!open.allowed) return open;
  if (request.counts.hasOwnSeat) return refused('already_signed_up');
  return isThereRoom(request);
}

/** Whether a person may hold a seat for a colleague: who speaks for the unit may. */
export function mayOfferSeat(request: SeatRequest): Decision<SignUpRefusal> {
  const open = isOpen(request);
  if (!open.allowed) return open;
  if (request.acting?.role === 'colleague') return refused('contact_only');
  return isThereRoom(request);
}

function isOpen({ event, acting, now }: SeatRequest): Decision<SignUpRefusal> {
  const isMember = acting?.state === 'active';
  if (!maySeeEvent(event, { isMember, now })) return refused('event_not_found');
  if (event.state === 'cancelled') return refused('event_cancelled');
  if (now >= event.signUpClosesAt) return refused('sign_up_closed');
  return isMember ? ALLOWED : refused('members_only');
}

function isThereRoom({ view, event, counts }: SeatRequest): Decision<SignUpRefusal> {
  const charter = maySendTeacher(asPublished(view, event), {
    kindOfMeeting: event.kind,
    seatsTaken: counts.unitTaken,
    freeMeetingsUsed: freeMeetingsElsewhere(counts),
  });
  if (!charter.allowed) return charter;
  return event.capacity !== null && event.taken >= event.capacity ? refused('event_full') : ALLOWED;
}

/** Money arrived for a seat that was released meanwhile: it is had again while there is room and the meeting lies ahead. */
export function mayHaveSeatAgain(request: SeatRequest): Decision<SignUpRefusal | 'event_over'> {
  const { event, acting, counts, now } = request;
  if (eventStateAt(event, now) !== 'published') return refused('event_over');
  if (acting?.state !== 'active') return refused('members_only');
  return counts.hasOwnSeat ? refused('already_signed_up') : isThereRoom(request);
}

/** A seat is given back by its holder, or by who speaks for the unit. */
export function mayCancelAs(
  asker: { readonly personId: string; readonly role: MemberRole },
  seat: Registration,
  { event, now }: { event: Event; now: Instant },
): Decision<CancelRefusal | 'contact_only'> {
  if (seat.personId !== asker.personId && asker.role === 'colleague') return refused('contact_only');
  return mayCancelSeat(seat, event, now);
}

export type CancelRefusal =
  | 'ticket_cancelled'
  | 'already_checked_in'
  | 'event_cancelled'
  | 'sign_up_closed'
  | 'seat_paid';

/** A seat can be given back until sign-up closes; money that was paid for it goes back only through the secretariat. */
export function mayCancelSeat(
  seat: Pick<Registration, 'state' | 'priceFen' | 'cancelledAt' | 'checkedInAt'>,
  event: Pick<Event, 'state' | 'signUpClosesAt'>,
  now: Instant,
): Decision<CancelRefusal> {
  if (seat.state === 'cancelled')
    return refused('ticket_cancelled', { params: { when: seat.cancelledAt ? dayAndTime(seat.cancelledAt) : '' } });
  if (seat.checkedInAt !== null) return refused('already_checked_in');
  if (event.state === 'cancelled') return refused('event_cancelled');
  if (now >= event.signUpClosesAt) return refused('sign_up_closed');
  return seat.state === 'taken' && seat.priceFen > 0 ? refused('seat_paid') : ALLOWED;
}

export type AcceptRefusal = 'seat_offer_taken' | 'seat_offer_invalid' | 'event_cancelled' | 'sign_up_closed';

/** A link works once, until sign-up closes. */
export function mayAcceptSeat(
  seat: Pick<Registration, 'state' | 'personId'>,
  event: Pick<Event, 'state' | 'signUpClosesAt'>,
  now: Instant,
): Decision<AcceptRefusal> {
  if (seat.personId !== null) return refused('seat_offer_taken');
  if (event.state === 'cancelled') return refused('event_cancelled');
  if (seat.state !== 'offered') return refused('seat_offer_invalid');
  return now >= event.signUpClosesAt ? refused('sign_up_closed') : ALLOWED;
}

export function mayPaySeat(
  { state }: Pick<Registration, 'state'>,
  event: Pick<Event, 'state'>,
): Decision<'nothing_to_pay' | 'event_cancelled'> {
  if (event.state === 'cancelled') return refused('event_cancelled');
  return state === 'unpaid' ? ALLOWED : refused('nothing_to_pay');
}
