import { describe, expect, it } from '@jest/globals';
import { addFen, fen, fenFromYuan, formatYuan } from './fen.ts';

describe('fen', () => {
  it('[PAY-01] refuses fractions of a fen', () => {
    expect(() => fen(0.5)).toThrow(RangeError);
    expect(() => fen(Number.NaN)).toThrow(RangeError);
  });

  it('[PAY-01] reads yuan without a float in between', () => {
    expect(['0.29', '19.9', '4.35', '5,000', '-12.30'].map(fenFromYuan)).toEqual([29, 1990, 435, 500000, -1230]);
  });

  it.each(['', '1.234', '1,00', 'abc', '1e3', '٣'])('refuses %j as an amount', (text) => {
    expect(() => fenFromYuan(text)).toThrow(RangeError);
  });

  it('[PAY-01] text and fen convert back and forth for every amount', () => {
    for (let amount = -100_000; amount <= 100_000; amount += 37) {
      expect(fenFromYuan(formatYuan(fen(amount)))).toBe(amount);
    }
  });

  it('adds', () => {
    expect(addFen(fen(300_000), fen(200_000))).toBe(500_000);
  });
});
