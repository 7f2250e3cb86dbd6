import { addMonths, type Day, day, lastDayOfYear, yearOf } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';

export type MeetingWarning = {
  readonly body: string;
  readonly year: number;
  readonly needed: number;
  readonly held: number;
  /** The last day on which the year's meeting is in time; the month that the charter names, else the year's end. */
  readonly dueBy: Day;
  readonly isOverdue: boolean;
  readonly article: string;
};

/** Warns while a body has not met as often as the charter asks for in the year of a day [A18][C13][D4][E11]. */
export function yearlyMeetings(
  view: CharterView,
  { body, heldOn, on }: { readonly body: string; readonly heldOn: readonly Day[]; readonly on: Day },
): MeetingWarning | undefined {
  const needed = view.bodies[body]?.meetingsPerYear;
  if (!needed?.value) return undefined;
  const year = yearOf(on);
  const held = heldOn.filter((one) => yearOf(one) === year && one <= on).length;
  if (held >= needed.value) return undefined;
  const month = Object.values(view.calendar).find(({ value }) => value.meeting === body)?.value.month;
  const dueBy = month === undefined ? lastDayOfYear(year) : endOfMonth(year, month);
  return { body, year, needed: needed.value, held, dueBy, isOverdue: on > dueBy, article: needed.article };
}

// 31 January plus months is the last day of each month.
const endOfMonth = (year: number, month: number) => addMonths(day(`${year}-01-31`), month - 1);
