import { ALLOWED, type Decision, type Instant, nextState, refused } from '@mengwu/kernel';
import { type EventStep, eventTransitions } from './event.states.ts';
import { type Event, type EventContent, eventStateAt } from './event.ts';

/** Members see a meeting as soon as it is published, everyone else when their priority has run out [D9]. */
export function maySeeEvent(
  { publishedAt, publicFrom }: Pick<Event, 'publishedAt' | 'publicFrom'>,
  viewer: { readonly isMember: boolean; readonly now: Instant },
): boolean {
  if (publishedAt === null) return false;
  return viewer.isMember || publicFrom === null || publicFrom <= viewer.now;
}

/** Sign-up closes no later than the meeting starts, which is before it ends; all of it lies ahead. */
export function areTimesRight(
  { startsAt, endsAt, signUpClosesAt }: Pick<EventContent, 'startsAt' | 'endsAt' | 'signUpClosesAt'>,
  now: Instant,
): Decision<'event_times_wrong'> {
  const isInOrder = now < signUpClosesAt && signUpClosesAt <= startsAt && startsAt < endsAt;
  return isInOrder ? ALLOWED : refused('event_times_wrong');
}

export function mayEditEvent({ state }: Pick<Event, 'state'>): Decision<'event_not_editable'> {
  return state === 'draft' ? ALLOWED : refused('event_not_editable');
}

export function mayPublishEvent(event: Event, now: Instant): Decision<'event_not_editable' | 'event_times_wrong'> {
  return mayGo(event, 'publish') ? areTimesRight(event, now) : refused('event_not_editable');
}

export function mayCancelEvent(event: Event, now: Instant): Decision<'event_not_editable' | 'event_over'> {
  if (!mayGo(event, 'cancel')) return refused('event_not_editable');
  return eventStateAt(event, now) === 'ended' ? refused('event_over') : ALLOWED;
}

function mayGo({ state }: Pick<Event, 'state'>, step: EventStep): boolean {
  return nextState(eventTransitions, state, step) !== undefined;
}
