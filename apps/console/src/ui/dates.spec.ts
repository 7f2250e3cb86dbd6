import { describe, expect, it } from '@jest/globals';
import { dayText, instantOfWallClock, instantText, spanText, wallClockOf } from './dates.ts';

describe('dates are those of Shanghai', () => {
  it('writes instants and days', () => {
    expect(instantText('2026-05-20T05:29:35.000Z')).toBe('2026年5月20日 13:29');
    expect(instantText('2025-12-31T16:00:00.000Z')).toBe('2026年1月1日 00:00');
    expect(dayText('2026-01-05')).toBe('2026年1月5日');
  });

  it('writes a span with its day once', () => {
    expect(spanText('2026-05-20T01:00:00.000Z', '2026-05-20T04:00:00.000Z')).toBe('2026年5月20日 09:00—12:00');
    expect(spanText('2026-05-20T01:00:00.000Z', '2026-05-21T04:00:00.000Z')).toBe(
      '2026年5月20日 09:00 至 2026年5月21日 12:00',
    );
  });

  it('gives the wall clock and takes it back', () => {
    const at = '2026-02-28T17:05:00.000Z';
    expect(wallClockOf(at)).toBe('2026-03-01T01:05');
    expect(new Date(instantOfWallClock(wallClockOf(at))).toISOString()).toBe(at);
  });
});
