import { expect, test } from '@jest/globals';
import { safeFileName } from './file-name.ts';

test.each([
  ['入盟报名表（盖章）.pdf', 'application/pdf', '入盟报名表（盖章）.pdf'],
  ['../../etc/passwd', 'image/jpeg', 'passwd.jpg'],
  ['C:\\fakepath\\扫描件.png', 'image/webp', '扫描件.webp'],
  ['statement.pdf.exe', 'application/pdf', 'statement.pdf.pdf'],
  ['scan\u202egpj.exe', 'image/jpeg', 'scangpj.jpg'],
  ['a\r\nSet-Cookie: x=1.pdf', 'application/pdf', 'aSet-Cookie x=1.pdf'],
  ['.htaccess', 'image/jpeg', '文件.jpg'],
  ['', 'application/pdf', '文件.pdf'],
] as const)('%j as %s becomes %s', (claimed, mime, expected) => {
  expect(safeFileName(claimed, mime)).toBe(expected);
});

test('a name is cut by characters, never in the middle of one', () => {
  expect([...safeFileName(`${'𠮷'.repeat(300)}.pdf`, 'application/pdf')]).toHaveLength(104);
});
