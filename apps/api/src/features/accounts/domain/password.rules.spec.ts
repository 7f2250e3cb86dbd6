import { describe, expect, test } from '@jest/globals';
import { isPasswordTooWeak } from './password.rules.ts';

describe('a password for the desk', () => {
  test.each([
    ['nine ninE', 'shorter than ten characters'],
    ['aaaaaaaaaaaa', 'one letter'],
    ['1234567890', 'a row of the keyboard'],
    ['qwertyuiop123', 'a row and digits'],
    ['Password2026', 'a common word and a year'],
    ['LiNa.liNa.lina', 'the login name'],
    ['admin1234567', 'a common word and digits'],
  ])('%s is refused: %s', (password) => {
    expect(isPasswordTooWeak(password, 'lina')).toBe(true);
  });

  test.each(['correct horse battery', '可持续发展的教师培训中心', 'tv9-Kqz!m4'])('%s is accepted', (password) => {
    expect(isPasswordTooWeak(password, 'lina')).toBe(false);
  });
});
