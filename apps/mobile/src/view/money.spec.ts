import { describe, expect, it } from '@jest/globals';
import { yuanText } from './money';

describe('yuanText', () => {
  it.each([
    [0, '0 元'],
    [5, '0.05 元'],
    [50, '0.50 元'],
    [500_000, '5,000 元'],
    [123_456_789, '1,234,567.89 元'],
  ])('writes %d fen as %s', (fen, text) => {
    expect(yuanText(fen)).toBe(text);
  });
});
