import {
  addDays,
  addMinutes,
  type Day,
  dayOf,
  firstDayOfYear,
  type Instant,
  lastDayOfYear,
  startOfDay,
  yearOf,
} from '@mengwu/kernel';

/** The days of the journey; it needs two months before the year ends. */
export interface Calendar {
  readonly begins: Instant;
  readonly meeting: { readonly startsAt: Instant; readonly endsAt: Instant; readonly signUpClosesAt: Instant };
  /** The turn of the dues year, some minutes into its first day. */
  readonly newYear: Instant;
  readonly year: number;
  readonly yearEnds: Day;
}

const DAYS_NEEDED = 60;
const at = (on: Day, hour: number): Instant => addMinutes(startOfDay(on), hour * 60);

/** The calendar of a journey that begins now, or on the fifth of January when the year is nearly over. */
export function calendarFrom(now: Instant): Calendar {
  const today = dayOf(now);
  const isLate = addDays(today, DAYS_NEEDED) > lastDayOfYear(yearOf(today));
  const begins = isLate ? at(addDays(firstDayOfYear(yearOf(today) + 1), 4), 9) : now;
  const meets = addDays(dayOf(begins), 21);
  const year = yearOf(dayOf(begins));
  return {
    begins,
    meeting: {
      startsAt: at(meets, 9),
      endsAt: at(meets, 17),
      signUpClosesAt: at(addDays(meets, -2), 18),
    },
    newYear: addMinutes(startOfDay(firstDayOfYear(year + 1)), 10),
    year,
    yearEnds: lastDayOfYear(year),
  };
}
