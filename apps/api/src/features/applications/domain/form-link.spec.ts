import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { instant } from '@mengwu/kernel';
import { readFormLink, signFormLink } from './form-link.ts';

const KEY = randomBytes(32);
const print = { alliance: 'cner', application: '019a9e2b-0000-7000-8000-000000000001', code: 'MWF1-A' };
const now = instant('2026-03-01T01:00:00.000Z');

it('[trust 16] opens one print for five minutes', () => {
  const { token, expiresAt } = signFormLink(KEY, print, now);
  expect(expiresAt).toBe('2026-03-01T01:05:00.000Z');
  expect(readFormLink(KEY, token)).toEqual({ ...print, expiresAt });
});

it('[trust 16] with any byte changed, cut, or signed by another key opens nothing', () => {
  const { token } = signFormLink(KEY, print, now);
  const bytes = Buffer.from(token, 'base64url');
  const forged = [...bytes.keys()].map((at) => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return readFormLink(KEY, copy.toString('base64url'));
  });
  expect(forged.filter((read) => read !== undefined)).toEqual([]);
  expect([readFormLink(KEY, token.slice(0, -4)), readFormLink(randomBytes(32), token), readFormLink(KEY, '')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
