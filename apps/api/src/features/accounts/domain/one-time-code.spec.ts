import { describe, expect, test } from '@jest/globals';
import { addMinutes, type Instant, instant } from '@mengwu/kernel';
import { newTotpSecret, oneTimeCode, otpauthUri, stepOfCode } from './one-time-code.ts';

const NOW = instant('2026-05-20T05:29:45.000Z');
const later = (seconds: number): Instant => addMinutes(NOW, seconds / 60);

describe('one-time codes', () => {
  test('agree with RFC 6238, appendix B (SHA-1, last six digits)', () => {
    // Base32 of the ASCII text 12345678901234567890.
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(oneTimeCode(secret, instant(59_000))).toBe('287082');
    expect(oneTimeCode(secret, instant(1_111_111_109_000))).toBe('081804');
    expect(oneTimeCode(secret, instant(20_000_000_000_000))).toBe('353130');
  });

  test('are accepted one step early or late, not two', () => {
    const secret = newTotpSecret();
    const code = oneTimeCode(secret, NOW);
    const step = stepOfCode(secret, code, NOW);
    expect(step).toBe(Math.floor(Date.parse(NOW) / 30_000));
    expect(stepOfCode(secret, code, later(30))).toBe(step);
    expect(stepOfCode(secret, code, later(-30))).toBe(step);
    expect(stepOfCode(secret, code, later(60))).toBeNull();
    expect(stepOfCode(secret, code, later(-60))).toBeNull();
  });

  test('of another secret are refused', () => {
    expect(stepOfCode(newTotpSecret(), oneTimeCode(newTotpSecret(), NOW), NOW)).toBeNull();
  });

  test('are set up by a link that names the issuer', () => {
    expect(otpauthUri('GEZDGNBVGY3TQOJQ', '李老师')).toContain('secret=GEZDGNBVGY3TQOJQ');
  });
});
