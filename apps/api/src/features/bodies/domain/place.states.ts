import type { PlaceState } from '@mengwu/contracts';
import { type Day, dayOf, type Instant } from '@mengwu/kernel';

/** When a place or an office was taken and left, and how long its term is. */
export interface TermFacts {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
}

/** The three moments before the end of a term at which people are told, in days. */
export const WARNINGS = [30, 90, 180] as const;

export function placeState({ startedAt, endedAt, endsOn }: TermFacts, now: Instant): PlaceState {
  if (endedAt !== null && endedAt <= now) return 'ended';
  if (startedAt > now) return 'coming';
  return endsOn !== null && dayOf(now) > endsOn ? 'heldOver' : 'sitting';
}

/** The nearest warning that holds with so many days left. */
export function warningAt(daysLeft: number): (typeof WARNINGS)[number] | undefined {
  return daysLeft < 0 ? undefined : WARNINGS.find((days) => daysLeft <= days);
}
