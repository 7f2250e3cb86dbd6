import { type Day, day } from '@mengwu/kernel';

/** The day of the same date in another year; 29 February becomes 28 February where there is none. */
export function sameDayInYear(of: Day, year: number): Day {
  const written = `${String(year).padStart(4, '0')}${of.slice(4)}`;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day(of.slice(5) === '02-29' && !isLeap ? `${written.slice(0, 8)}28` : written);
}
