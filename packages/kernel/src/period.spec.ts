import { describe, expect, it } from '@jest/globals';
import {
  addMonths,
  addYears,
  ageOn,
  day,
  dayOf,
  endOfDay,
  instant,
  lastDayOfPeriod,
  type Period,
  startOfDay,
} from './time.ts';

const d = day;

describe('months and years', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s and %d months are %s', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2026-05-20', 2, '2028-05-20'],
  ])('%s and %d years are %s', (from, years, to) => {
    expect(addYears(d(from), years)).toBe(to);
  });
});

describe('a period', () => {
  it.each<[string, Period, string]>([
    ['2026-03-01', { days: 7 }, '2026-03-08'],
    ['2026-01-15', { months: 1 }, '2026-02-15'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2024-02-29', { years: 2 }, '2026-02-28'],
    ['2026-03-10', { years: 5 }, '2031-03-10'],
  ])('[trust 36] that starts on %s and lasts %j ends on %s', (startsOn, period, endsOn) => {
    expect(lastDayOfPeriod(d(startsOn), period)).toBe(endsOn);
  });

  it('[trust 36] lasts until 24:00 in Shanghai: 23:59:59.999 is in time, the next millisecond is not', () => {
    const endsOn = lastDayOfPeriod(d('2026-01-31'), { months: 1 });
    const over = endOfDay(endsOn);
    expect(over).toBe('2026-02-28T16:00:00.000Z');
    const [lastMoment, tooLate] = [-1, 0].map((ms) => instant(Date.parse(over) + ms));
    expect(lastMoment).toBe(instant('2026-02-28T23:59:59.999+08:00'));
    expect([lastMoment, tooLate].map((at) => at && dayOf(at))).toEqual([endsOn, '2026-03-01']);
    expect(over).toBe(startOfDay(d('2026-03-01')));
  });

  it.each<Period>([{ days: -1 }, { months: 1.5 }, { years: Number.NaN }])('%j is refused', (period) => {
    expect(() => lastDayOfPeriod(d('2026-01-01'), period)).toThrow(RangeError);
  });
});

describe('age', () => {
  it.each([
    ['1956-03-10', '2026-03-09', 69],
    ['1956-03-10', '2026-03-10', 70],
    ['1956-03-10', '2027-03-09', 70],
    ['1956-03-10', '2027-03-10', 71],
    ['1956-02-29', '2026-02-28', 69],
    ['1956-02-29', '2026-03-01', 70],
    ['1956-02-29', '2028-02-29', 72],
  ])('whoever was born on %s is on %s %d years old', (bornOn, on, age) => {
    expect(ageOn(d(bornOn), d(on))).toBe(age);
  });
});

/** A calendar of our own for the comparison: it counts days one by one and uses no Date. */
type Written = { year: number; month: number; date: number };

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number) => {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
};

function tomorrow({ year, month, date }: Written): Written {
  if (date < lengthOf(year, month)) return { year, month, date: date + 1 };
  return month < 12 ? { year, month: month + 1, date: 1 } : { year: year + 1, month: 1, date: 1 };
}

const read = (text: string): Written => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, date };
};
const write = ({ year, month, date }: Written) =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** Walks on day by day, from the first day that counts, until the period is full. */
function byCounting(startsOn: string, period: Period): string {
  const start = read(startsOn);
  let at = start;
  if ('days' in period) {
    for (let counted = 0; counted < period.days; counted++) at = tomorrow(at);
    return write(at);
  }
  const months = 'months' in period ? period.months : period.years * 12;
  const isFull = ({ year, month, date }: Written) =>
    (year - start.year) * 12 + month - start.month === months && date === Math.min(start.date, lengthOf(year, month));
  while (!isFull(at)) at = tomorrow(at);
  return write(at);
}

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}

function randomPeriods(count: number): { startsOn: string; period: Period }[] {
  const below = numbers(20260301);
  const pick = (limit: number) => Math.floor(below(limit));
  return Array.from({ length: count }, () => {
    const [year, month] = [2000 + pick(120), 1 + pick(12)];
    // Half of all starts lie at a month's end, where the trouble is.
    const date = pick(2) === 0 ? lengthOf(year, month) - pick(3) : 1 + pick(28);
    const kinds: Period[] = [{ days: 1 + pick(400) }, { months: 1 + pick(60) }, { years: 1 + pick(10) }];
    return { startsOn: write({ year, month, date }), period: kinds[pick(3)] ?? { days: 1 } };
  });
}

describe('against a calendar that counts', () => {
  const periods = randomPeriods(10_000);
  const different = (end: (startsOn: string, period: Period) => string) =>
    periods.filter(({ startsOn, period }) => end(startsOn, period) !== byCounting(startsOn, period));

  it('[trust 36] 10,000 random period computations: 0 differences', () => {
    expect(different((startsOn, period) => lastDayOfPeriod(d(startsOn), period))).toEqual([]);
  });

  it('[trust 36] the control: with the first day counted, every one differs', () => {
    const firstDayCounted = (startsOn: string, period: Period) => {
      const yesterday = new Date(Date.parse(startsOn) - 86_400_000).toISOString().slice(0, 10);
      return lastDayOfPeriod(d(yesterday), period);
    };
    // A period of months from a month's last days can end on the same clamped day either way.
    expect(different(firstDayCounted).length).toBeGreaterThan(9_000);
    expect(different(firstDayCounted).filter(({ period }) => 'days' in period).length).toBe(
      periods.filter(({ period }) => 'days' in period).length,
    );
  });

  it('[trust 36] the control: without the month’s end, 31 January and a month are in March', () => {
    const withoutClamping = (startsOn: string, period: Period) => {
      if ('days' in period) return lastDayOfPeriod(d(startsOn), period);
      const { year, month, date } = read(startsOn);
      const months = 'months' in period ? period.months : period.years * 12;
      return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
    };
    expect(different(withoutClamping).length).toBeGreaterThan(100);
  });

  it('[trust 36] each period is over at the midnight that the wall clock of Shanghai shows', () => {
    for (const { startsOn, period } of periods.slice(0, 1_000)) {
      const endsOn = byCounting(startsOn, period);
      const { year, month, date } = tomorrow(read(endsOn));
      const shown = new Intl.DateTimeFormat('en-CA', {
        timeZone: 'Asia/Shanghai',
        dateStyle: 'short',
        timeStyle: 'medium',
        hourCycle: 'h23',
      }).format(new Date(endOfDay(lastDayOfPeriod(d(startsOn), period))));
      expect(shown).toBe(`${write({ year, month, date })}, 00:00:00`);
    }
  });
});
