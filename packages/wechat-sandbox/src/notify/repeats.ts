const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Pauses before the repeats of a refused notification, in seconds. */
export const REPEAT_PAUSES_S: readonly number[] = [
  15,
  15,
  30,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  60 * MINUTE,
  3 * HOUR,
  3 * HOUR,
  3 * HOUR,
  6 * HOUR,
  6 * HOUR,
];

/** Milliseconds until repeat number `repeats` (from 1), or null after the last. */
export function pauseBefore(repeats: number, compress: number): number | null {
  const pause = REPEAT_PAUSES_S[repeats - 1];
  return pause === undefined ? null : (pause * 1_000) / compress;
}
