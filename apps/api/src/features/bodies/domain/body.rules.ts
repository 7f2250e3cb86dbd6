import type { ErrorCode } from '@mengwu/contracts';
import { ALLOWED, type Decision, type Instant, refused } from '@mengwu/kernel';
import type { BodyFacts } from './body-facts.ts';
import type { Place, SeatedPlace } from './mandate.ts';
import { placeState } from './place.states.ts';

/** First holders are registered once; afterwards people come by a vote or by whoever appoints. */
export function mayFound({ seats, name, article }: BodyFacts, isFounded: boolean): Decision<ErrorCode> {
  if (seats === 'members') return refused('body_of_all_members', { article, params: { body: name } });
  if (!isFounded) return ALLOWED;
  return refused('body_founded', { article, params: { body: name, how: seats === 'elected' ? '表决' : '委派' } });
}

export function mayAppoint({ seats, name, article }: BodyFacts): Decision<ErrorCode> {
  if (seats === 'members') return refused('body_of_all_members', { article, params: { body: name } });
  return seats === 'elected' ? refused('body_elected', { article, params: { body: name } }) : ALLOWED;
}

/** After an election, whoever was not elected again goes; before it, everybody stays. */
export function mayEndHeldOver(
  { name, article }: BodyFacts,
  held: readonly SeatedPlace[],
  now: Instant,
): Decision<ErrorCode> {
  const over = held.filter((place) => placeState(place, now) === 'heldOver');
  if (over.length === 0) return refused('nobody_held_over', { article, params: { body: name } });
  return over.length < held.length ? ALLOWED : refused('no_successor', { article, params: { body: name } });
}

export function maySetTerm({ years, article }: { years: number | null; article: string }): Decision<ErrorCode> {
  return years === null ? ALLOWED : refused('term_fixed', { article, params: { years } });
}

/** Whoever sits may resign; an elected place is taken back by a vote, and after its term only a successor ends it. */
export function mayEndPlace(
  { seats, name, article }: BodyFacts,
  place: Place,
  reason: 'resigned' | 'removed' | 'termEnded',
  now: Instant,
): Decision<ErrorCode> {
  if (reason === 'resigned' || seats === 'appointed') return ALLOWED;
  if (reason === 'removed') return refused('body_elected', { article, params: { body: name } });
  const isOver = placeState(place, now) === 'heldOver';
  return refused(isOver ? 'successor_needed' : 'term_running', {
    article,
    ...(place.endsOn !== null && { params: { endsOn: place.endsOn } }),
  });
}
