import type { SeatState } from '@mengwu/contracts';
import { addMinutes, type Decision, type Instant, refused } from '@mengwu/kernel';

/** Doors open so long before the meeting begins. */
export const OPENS_BEFORE_MINUTES = 120;
/** Doors, and the rights of the volunteers, stay open so long after it ends. */
export const CLOSES_AFTER_MINUTES = 120;

export interface ScannedEvent {
  readonly id: string;
  readonly state: 'draft' | 'published' | 'cancelled';
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface ScannedTicket {
  readonly eventId: string;
  readonly state: SeatState;
  readonly checkedInAt: Instant | null;
}

export type ScanRefusal =
  | 'event_cancelled'
  | 'event_over'
  | 'check_in_not_open'
  | 'ticket_unknown'
  | 'ticket_other_event'
  | 'ticket_cancelled'
  | 'ticket_unclaimed'
  | 'ticket_unpaid';

export type ScanVerdict = 'welcome' | 'already' | Extract<Decision<ScanRefusal>, { allowed: false }>;

/** What the door says to a ticket. Whatever is wrong with the ticket itself comes before the hour. */
export function judgeScan(event: ScannedEvent, ticket: ScannedTicket | undefined, now: Instant): ScanVerdict {
  if (event.state === 'cancelled') return refuse('event_cancelled');
  if (!ticket) return refuse('ticket_unknown');
  if (ticket.eventId !== event.id) return refuse('ticket_other_event');
  if (ticket.state === 'cancelled') return refuse('ticket_cancelled');
  if (ticket.state === 'offered') return refuse('ticket_unclaimed');
  if (ticket.state === 'unpaid') return refuse('ticket_unpaid');
  if (ticket.checkedInAt !== null) return 'already';
  if (now < checkInOpensAt(event)) return refuse('check_in_not_open');
  return now >= checkInClosesAt(event) ? refuse('event_over') : 'welcome';
}

export function checkInOpensAt({ startsAt }: Pick<ScannedEvent, 'startsAt'>): Instant {
  return addMinutes(startsAt, -OPENS_BEFORE_MINUTES);
}

export function checkInClosesAt({ endsAt }: Pick<ScannedEvent, 'endsAt'>): Instant {
  return addMinutes(endsAt, CLOSES_AFTER_MINUTES);
}

function refuse(code: ScanRefusal): Extract<Decision<ScanRefusal>, { allowed: false }> {
  return refused(code) as Extract<Decision<ScanRefusal>, { allowed: false }>;
}
