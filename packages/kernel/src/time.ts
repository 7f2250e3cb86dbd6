declare const dayBrand: unique symbol;
declare const instantBrand: unique symbol;

/** A calendar day in Asia/Shanghai, written YYYY-MM-DD. Compares correctly as text. */
export type Day = string & { readonly [dayBrand]: true };

/** A point in time, UTC, written as ISO 8601 with milliseconds (2026-05-20T05:29:35.000Z). Compares correctly as text. */
export type Instant = string & { readonly [instantBrand]: true };

// Shanghai has had one offset and no daylight saving since 1991.
const SHANGHAI_OFFSET_MS = 8 * 3600 * 1000;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Reads a calendar day.
 * @throws RangeError when the text is no day that exists (2025-02-29).
 */
export function day(text: string): Day {
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const at = isWritten ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) throw new RangeError(`"${text}" is no day`);
  return text as Day;
}

/**
 * Reads an instant from a Date, milliseconds or ISO text with an offset.
 * @throws RangeError when it is none, or when the text names no offset.
 */
export function instant(value: Date | number | string): Instant {
  if (typeof value === 'string' && !/(Z|[+-]\d{2}:\d{2})$/.test(value)) {
    throw new RangeError(`"${value}" names no offset`);
  }
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) throw new RangeError(`${JSON.stringify(value)} is no instant`);
  return at.toISOString() as Instant;
}

/** The calendar day that an instant falls on in Asia/Shanghai. */
export function dayOf(at: Instant): Day {
  return new Date(Date.parse(at) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10) as Day;
}

/** The instant at which a day begins in Asia/Shanghai. */
export function startOfDay(of: Day): Instant {
  return instant(Date.parse(`${of}T00:00:00Z`) - SHANGHAI_OFFSET_MS);
}

/** The day that lies `days` later (earlier when negative). */
export function addDays(from: Day, days: number): Day {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** The instant that lies `minutes` later (earlier when negative). */
export function addMinutes(from: Instant, minutes: number): Instant {
  return instant(Date.parse(from) + minutes * 60_000);
}

/** The day `months` later (earlier when negative); where that month has no such date, its last day (31 January → 28 February). */
export function addMonths(from: Day, months: number): Day {
  const month = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const [year, inYear] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  const lastOfMonth = new Date(Date.UTC(year, inYear + 1, 0)).getUTCDate();
  return dayFrom(year, inYear + 1, Math.min(Number(from.slice(8)), lastOfMonth));
}

/** The day `years` later (earlier when negative); 29 February becomes 28 February where there is none. */
export function addYears(from: Day, years: number): Day {
  return addMonths(from, years * 12);
}

/** How long something runs: in days, months or years, one of them. */
export type Period = { readonly days: number } | { readonly months: number } | { readonly years: number };

/**
 * The last day of a period. The day on which it starts is not counted (民法典第二百零一条); a period of months or years
 * ends on the same date, or on the month's last day where there is none (第二百零二条), at {@link endOfDay}.
 * @throws RangeError when the period is no whole number or negative.
 */
export function lastDayOfPeriod(startsOn: Day, period: Period): Day {
  const [length] = Object.values(period) as number[];
  if (length === undefined || !Number.isSafeInteger(length) || length < 0) {
    throw new RangeError(`${JSON.stringify(period)} is no period`);
  }
  if ('days' in period) return addDays(startsOn, length);
  return 'months' in period ? addMonths(startsOn, length) : addYears(startsOn, length);
}

/** The instant at which a day is over in Asia/Shanghai: 24:00, which is the first instant that does not belong to it. */
export function endOfDay(of: Day): Instant {
  return startOfDay(addDays(of, 1));
}

/** Completed years of life on a day. Whoever was born on 29 February completes a year on 1 March where there is none. */
export function ageOn(bornOn: Day, on: Day): number {
  const years = yearOf(on) - yearOf(bornOn);
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

export function firstDayOfYear(year: number): Day {
  return dayFrom(year, 1, 1);
}

export function lastDayOfYear(year: number): Day {
  return dayFrom(year, 12, 31);
}

function dayFrom(year: number, month: number, date: number): Day {
  return day([String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-'));
}
