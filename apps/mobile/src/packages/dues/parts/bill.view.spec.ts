import { describe, expect, it } from '@jest/globals';
import { nextAskMs } from './bill.view';

describe('[friendliness C3] asking for the result of a payment', () => {
  it('waits longer each time and ends within a minute', () => {
    let passed = 0;
    const waits: number[] = [];
    for (let wait = nextAskMs(0, 0); wait !== undefined; wait = nextAskMs(waits.length, passed)) {
      waits.push(wait);
      passed += wait;
    }
    expect(passed).toBeLessThanOrEqual(60_000);
    expect(passed).toBeGreaterThan(50_000);
    expect([...waits].sort((one, other) => one - other)).toEqual(waits);
    expect(waits[0]).toBe(1_000);
  });
  it('stops when a minute has passed, however few answers came', () => {
    expect(nextAskMs(1, 59_000)).toBeUndefined();
  });
});
