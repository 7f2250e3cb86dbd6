import type { Ticket } from '@mengwu/contracts';

const DAY_MS = 24 * 3600 * 1000;

/** Tickets of meetings that have not ended, and for one more day so that nobody looks for theirs in vain. */
export const liveTickets = (tickets: Ticket[], now: number): Ticket[] =>
  tickets.filter(({ event }) => new Date(event.endsAt).getTime() + DAY_MS > now);
