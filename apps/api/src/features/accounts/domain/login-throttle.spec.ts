import { describe, expect, test } from '@jest/globals';
import { addMinutes, instant } from '@mengwu/kernel';
import { afterTry, minutesToWait, type Throttle } from './login-throttle.ts';

const NOW = instant('2026-05-20T05:29:35.000Z');

function tries(count: number): Throttle | undefined {
  let throttle: Throttle | undefined;
  for (let at = 0; at < count; at += 1) throttle = afterTry(throttle, addMinutes(NOW, at / 10));
  return throttle;
}

describe('[trust 26] ten wrong tries', () => {
  test('nine may be followed by another', () => {
    expect(minutesToWait(tries(9), addMinutes(NOW, 1))).toBe(0);
  });

  test('ten are followed by a wait of fifteen minutes', () => {
    expect(minutesToWait(tries(10), addMinutes(NOW, 0.9))).toBe(15);
    expect(minutesToWait(tries(10), addMinutes(NOW, 15.8))).toBe(1);
    expect(minutesToWait(tries(10), addMinutes(NOW, 15.9))).toBe(0);
  });

  test('after the wait the count begins anew', () => {
    expect(afterTry(tries(10), addMinutes(NOW, 16))).toEqual({
      failures: 1,
      firstAt: addMinutes(NOW, 16),
      blockedUntil: null,
    });
  });

  test('old tries are forgotten', () => {
    expect(afterTry(tries(9), addMinutes(NOW, 15)).failures).toBe(1);
    expect(afterTry(tries(9), addMinutes(NOW, 14)).failures).toBe(10);
  });
});
