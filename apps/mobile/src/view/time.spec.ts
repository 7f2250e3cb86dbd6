import { describe, expect, it } from '@jest/globals';
import { clockText, dayOf, dayText, momentText, sinceText, spanText } from './time';

describe('times, as people in Shanghai read them', () => {
  it('puts an instant before midnight UTC on the next day there', () => {
    expect(dayOf('2026-12-31T16:00:00.000Z')).toBe('2027-01-01');
    expect(dayOf('2026-12-31T15:59:59.999Z')).toBe('2026-12-31');
  });
  it('writes days, clocks and moments in Chinese', () => {
    expect(dayText('2026-05-20')).toBe('2026年5月20日');
    expect(clockText('2026-05-20T01:04:00.000Z')).toBe('09:04');
    expect(momentText('2026-05-20T01:04:00.000Z')).toBe('5月20日 周三 09:04');
  });
  it('names the second day of a span only when there is one', () => {
    expect(spanText('2026-12-18T01:00:00.000Z', '2026-12-18T09:00:00.000Z')).toBe('2026年12月18日 周五 09:00–17:00');
    expect(spanText('2026-12-18T01:00:00.000Z', '2026-12-19T09:00:00.000Z')).toBe(
      '2026年12月18日 周五 09:00 至 12月19日 周六 17:00',
    );
  });
  it('says today with the hour, else the day, and the year when it is another one', () => {
    const now = Date.parse('2026-11-21T04:00:00.000Z');
    expect(sinceText('2026-11-20T16:30:00.000Z', now)).toBe('今天 00:30');
    expect(sinceText('2026-11-20T15:30:00.000Z', now)).toBe('11月20日');
    expect(sinceText('2025-11-20T15:30:00.000Z', now)).toBe('2025年11月20日');
  });
});
