import type { EventInput } from '@mengwu/contracts';
import { addMinutes, type Instant } from '@mengwu/kernel';
import type { Officer, Person, System } from '../support/system/index.ts';
import type { Applied } from './applicant.ts';
import { sideBySide } from './side-by-side.ts';

export interface Meeting {
  readonly alliance: string;
  readonly event: string;
  readonly startsAt: Instant;
}

export interface Plan extends Pick<EventInput, 'title' | 'kind' | 'description' | 'place'> {
  readonly capacity?: number;
}

const DAY = 24 * 60;

/** Drafts and publishes a meeting so many days from now, at nine in the morning in Shanghai. */
export async function publish(system: System, officer: Officer, plan: Plan, inDays: number): Promise<Meeting> {
  const { alliance } = officer;
  const later = addMinutes(await system.now(), inDays * DAY);
  const startsAt = addMinutes(`${later.slice(0, 10)}T00:00:00.000Z` as Instant, 60);
  const drafted = await officer.call('POST /alliances/:alliance/desk/events', {
    params: { alliance },
    body: {
      ...plan,
      startsAt,
      endsAt: addMinutes(startsAt, 8 * 60),
      signUpClosesAt: addMinutes(startsAt, -16 * 60),
      capacity: plan.capacity ?? null,
      priceFen: 0,
      earlyBirdPriceFen: null,
    },
  });
  await officer.call('POST /alliances/:alliance/desk/events/:event/publish', {
    params: { alliance, event: drafted.id },
  });
  return { alliance, event: drafted.id, startsAt };
}

/** The contact of a unit takes a seat and offers others to colleagues, who accept. */
export async function sendTeachers(contact: Person, meeting: Meeting, colleagues: readonly Person[]): Promise<void> {
  const params = { alliance: meeting.alliance, event: meeting.event };
  await contact.call('POST /alliances/:alliance/events/:event/registrations', { params });
  for (const colleague of colleagues) {
    const offer = await contact.call('POST /alliances/:alliance/events/:event/seat-offers', { params });
    await colleague.call('POST /seat-offers/accept', { body: { token: offer.token } });
  }
}

/** A volunteer opens the door link and scans the tickets of those who came. */
export async function openDoor(
  system: System,
  officer: Officer,
  volunteer: Person,
  meeting: Meeting,
  came: readonly Person[],
): Promise<void> {
  const params = { alliance: meeting.alliance, event: meeting.event };
  const door = '正门';
  const link = await officer.call('POST /alliances/:alliance/desk/events/:event/door-links', {
    params,
    body: { door },
  });
  await volunteer.call('POST /door-links/accept', { body: { token: link.token } });
  if (came.length === 0) return;
  await system.travelTo(addMinutes(meeting.startsAt, -30));
  await sideBySide(came, async (person) => {
    const { items } = await person.call('GET /me/tickets');
    const ticket = items.find(({ event, state }) => event.id === meeting.event && state === 'taken');
    if (!ticket) return;
    await volunteer.call('POST /alliances/:alliance/events/:event/check-ins', {
      params,
      body: { code: ticket.code, door },
    });
  });
}

/** The contacts of those who became members. */
export function contactsOf(applied: readonly Applied[]): Person[] {
  return applied.filter(({ kind }) => kind === 'unit').map(({ person }) => person);
}
