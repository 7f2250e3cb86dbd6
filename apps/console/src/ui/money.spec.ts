import { describe, expect, it } from '@jest/globals';
import { fenOfYuan, yuanInput, yuanText } from './money.ts';

describe('money', () => {
  it.each([
    [500_000, '¥5,000.00'],
    [0, '¥0.00'],
    [123_456_789, '¥1,234,567.89'],
    [-5, '-¥0.05'],
  ])('%d fen reads %s', (fen, text) => {
    expect(yuanText(fen)).toBe(text);
  });

  it.each([
    ['500', 50_000],
    ['0.07', 7],
    ['19.9', 1990],
    ['1.005', undefined],
    ['-3', undefined],
    ['三百', undefined],
  ])('%s typed is %p fen, without a float', (typed, fen) => {
    expect(fenOfYuan(typed)).toBe(fen);
  });

  it('fills an amount field with what was typed', () => {
    expect([yuanInput(50_000), yuanInput(123_450)]).toEqual(['500', '1234.50']);
  });
});
