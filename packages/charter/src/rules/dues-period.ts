import { addDays, type Day, firstDayOfYear, lastDayOfYear, yearOf } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { OpenQuestion } from '../dated.ts';
import { sameDayInYear } from '../same-day-in-year.ts';

export type DuesPeriod = {
  /** The year in which the period begins. */
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  readonly article: string;
  readonly open?: OpenQuestion;
};

/**
 * The dues year that a day falls in [D22]: the calendar year, or a year from the day of joining. Undefined where the
 * charter charges no dues or has no dues year.
 */
export function duesPeriod(view: CharterView, on: Day, joinedOn: Day = on): DuesPeriod | undefined {
  const rule = view.dues.year;
  if (!view.dues.charged.value || !rule?.value) return undefined;
  const year = rule.value === 'joining' && on < sameDayInYear(joinedOn, yearOf(on)) ? yearOf(on) - 1 : yearOf(on);
  return periodOfYear(view, year, joinedOn);
}

/** The dues year that begins in `year`. */
export function periodOfYear(view: CharterView, year: number, joinedOn: Day): DuesPeriod | undefined {
  const rule = view.dues.year;
  if (!view.dues.charged.value || !rule?.value) return undefined;
  const isCalendar = rule.value === 'calendar';
  return {
    year,
    from: isCalendar ? firstDayOfYear(year) : sameDayInYear(joinedOn, year),
    to: isCalendar ? lastDayOfYear(year) : addDays(sameDayInYear(joinedOn, year + 1), -1),
    article: rule.article,
    ...(rule.open && { open: rule.open }),
  };
}
