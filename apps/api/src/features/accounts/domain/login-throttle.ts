import { addMinutes, type Instant } from '@mengwu/kernel';

/** Ten wrong tries within the window, then a wait; counted for a login name and for an address alike. */
const MAX_FAILURES = 10;
const WINDOW_MINUTES = 15;
const WAIT_MINUTES = 15;

export interface Throttle {
  readonly failures: number;
  readonly firstAt: Instant;
  readonly blockedUntil: Instant | null;
}

/** Whole minutes to wait before the next try; 0 when it may be made now. */
export function minutesToWait(throttle: Throttle | undefined, now: Instant): number {
  const until = throttle?.blockedUntil;
  return until && until > now ? Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000) : 0;
}

/** The count after one more try. An old window, or a wait that is over, starts anew. */
export function afterTry(throttle: Throttle | undefined, now: Instant): Throttle {
  const isOver =
    throttle === undefined ||
    (throttle.blockedUntil !== null && throttle.blockedUntil <= now) ||
    addMinutes(throttle.firstAt, WINDOW_MINUTES) <= now;
  const failures = isOver ? 1 : throttle.failures + 1;
  return {
    failures,
    firstAt: isOver ? now : throttle.firstAt,
    blockedUntil: failures >= MAX_FAILURES ? addMinutes(now, WAIT_MINUTES) : null,
  };
}
