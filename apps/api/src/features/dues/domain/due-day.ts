import { addDays, type Day } from '@mengwu/kernel';

/** The last day to pay, or null where the charter sets none. The day of issue is not counted. */
export function dueOn(days: number | null | undefined, issuedOn: Day): Day | null {
  return days ? addDays(issuedOn, days) : null;
}
