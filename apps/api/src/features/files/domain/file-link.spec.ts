import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { addMinutes, instant } from '@mengwu/kernel';
import { readLink, signLink } from './file-link.ts';

const KEY = randomBytes(32);
const FILE = '019a9e2b-0000-7000-8000-000000000001';
const NOW = instant('2026-05-20T05:29:35.000Z');

describe('[trust 16] a link', () => {
  test('names its file and lives five minutes', () => {
    const { token, expiresAt } = signLink(KEY, FILE, NOW);
    expect(expiresAt).toBe(addMinutes(NOW, 5));
    expect(readLink(KEY, token)).toEqual({ file: FILE, expiresAt });
  });

  test('with any one byte changed opens nothing', () => {
    const bytes = Buffer.from(signLink(KEY, FILE, NOW).token, 'base64url');
    const forged = [...bytes.keys()].map((at) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return readLink(KEY, copy.toString('base64url'));
    });
    expect(forged.filter((read) => read !== undefined)).toEqual([]);
  });

  test('signed with another key, cut or lengthened opens nothing', () => {
    const { token } = signLink(KEY, FILE, NOW);
    expect(readLink(randomBytes(32), token)).toBeUndefined();
    expect(readLink(KEY, token.slice(0, -4))).toBeUndefined();
    expect(readLink(KEY, `${token}AAAA`)).toBeUndefined();
  });
});
