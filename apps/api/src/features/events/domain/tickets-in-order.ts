import type { Instant } from '@mengwu/kernel';
import type { Event } from './event.ts';
import type { Registration } from './registration.ts';

export interface TicketOfEvent {
  readonly seat: Registration;
  readonly event: Event;
}

/** The next meeting first, past ones after; a ticket that was cancelled shows only until the meeting, and not beside a new one. */
export function ticketsInOrder<T extends TicketOfEvent>(tickets: readonly T[], now: Instant): T[] {
  const isPast = ({ event }: T) => event.endsAt <= now;
  const live = new Set(tickets.filter(({ seat }) => seat.state !== 'cancelled').map(({ event }) => event.id));
  const seen = new Set<string>();
  const shown = tickets.filter((ticket) => {
    if (ticket.seat.state !== 'cancelled') return true;
    const { id } = ticket.event;
    if (isPast(ticket) || live.has(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  const byStart = (a: T, b: T) => (a.event.startsAt < b.event.startsAt ? -1 : 1);
  return [
    ...shown.filter((ticket) => !isPast(ticket)).sort(byStart),
    ...shown.filter(isPast).sort((a, b) => byStart(b, a)),
  ];
}
