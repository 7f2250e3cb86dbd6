import { describe, expect, it } from '@jest/globals';
import { addDays, addMinutes, day, dayOf, daysBetween, instant, startOfDay } from './time.ts';

describe('time', () => {
  it.each(['2025-02-29', '2025-13-01', '2025-1-1', 'tomorrow', ''])('refuses %j as a day', (text) => {
    expect(() => day(text)).toThrow(RangeError);
  });

  it('[trust 36] a deadline at 23:59:59 in Shanghai still belongs to its day', () => {
    expect(dayOf(instant('2026-12-31T23:59:59+08:00'))).toBe('2026-12-31');
    expect(dayOf(instant('2027-01-01T00:00:00+08:00'))).toBe('2027-01-01');
    expect(dayOf(instant('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
  });

  it('[trust 36] a day starts at midnight in Shanghai, also around a leap day', () => {
    expect(startOfDay(day('2024-02-29'))).toBe('2024-02-28T16:00:00.000Z');
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2);
  });

  it('refuses an instant without an offset', () => {
    expect(() => instant('2026-12-31T23:59:59')).toThrow(RangeError);
  });

  it('adds minutes', () => {
    expect(addMinutes(instant('2026-01-01T00:00:00Z'), -1)).toBe('2025-12-31T23:59:00.000Z');
  });
});
