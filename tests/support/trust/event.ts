import type { DeskEvent } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import type { Officer, System } from '../system/index.ts';

interface EventWish {
  readonly title: string;
  readonly priceFen?: number;
  readonly capacity?: number | null;
  readonly kind?: 'seminar' | 'quarterly';
}

const DAY = 24 * 60;

/** A meeting in twenty days for which people can sign up for fifteen; a seminar has no limit for each unit. */
export async function draftEvent(system: System, officer: Officer, wish: EventWish): Promise<DeskEvent> {
  const now = await system.now();
  const { title, priceFen = 0, capacity = null, kind = 'seminar' } = wish;
  return officer.call('POST /alliances/:alliance/desk/events', {
    params: { alliance: officer.alliance },
    body: {
      ...{ title, kind, capacity, priceFen, earlyBirdPriceFen: null, description: `${title}的说明`, place: '杭州' },
      startsAt: addMinutes(now, 20 * DAY),
      endsAt: addMinutes(now, 21 * DAY),
      signUpClosesAt: addMinutes(now, 15 * DAY),
    },
  });
}

export async function publishedEvent(system: System, officer: Officer, wish: EventWish): Promise<string> {
  const { id } = await draftEvent(system, officer, wish);
  const params = { alliance: officer.alliance, event: id };
  await officer.call('POST /alliances/:alliance/desk/events/:event/publish', { params });
  return id;
}

/** Rules of seats that must hold whatever happened: for each sentence the query that counts what breaks it. */
export const seatRules: Readonly<Record<string, string>> = {
  'an event counts other seats than there are':
    "SELECT COUNT(*) FROM events e WHERE e.taken <> (SELECT COUNT(*) FROM registrations r WHERE r.alliance_id = e.alliance_id AND r.event_id = e.id AND r.state <> 'cancelled')",
  'a person has two seats at one meeting':
    "SELECT COUNT(*) FROM (SELECT 1 FROM registrations WHERE person_id IS NOT NULL AND state <> 'cancelled' GROUP BY event_id, person_id HAVING COUNT(*) > 1) x",
  'a seat was welcomed twice':
    "SELECT COUNT(*) FROM (SELECT 1 FROM check_ins WHERE outcome = 'welcome' GROUP BY registration_id HAVING COUNT(*) > 1) x",
};
