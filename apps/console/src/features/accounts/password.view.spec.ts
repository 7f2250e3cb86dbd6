import { describe, expect, it } from '@jest/globals';
import { passwordHints } from './password.view.ts';

const met = (password: string, loginName = 'sunlaoshi') => passwordHints(password, loginName).map(({ isMet }) => isMet);

describe('hints for a password', () => {
  it.each([
    ['', [false, false, false, false]],
    ['abc', [false, false, false, true]],
    ['1234567890', [true, false, false, true]],
    ['aaaaaaaaaa1', [true, true, false, true]],
    ['sunlaoshi-2026', [true, true, true, false]],
    ['湖边三棵银杏树-Yx7', [true, true, true, true]],
  ])('%p', (password, expected) => {
    expect(met(password)).toEqual(expected);
  });
});
