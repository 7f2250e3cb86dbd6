import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seal, sealingKey, unseal } from './seal.ts';

const SECRET = randomBytes(32);
const KEY = sealingKey(SECRET, 'one-time codes');

test('what is sealed comes back, and looks different each time', () => {
  const sealed = seal(KEY, 'GEZDGNBV');
  expect(unseal(KEY, sealed)).toBe('GEZDGNBV');
  expect(sealed).not.toBe(seal(KEY, 'GEZDGNBV'));
});

test('another key, or one altered byte, opens nothing', () => {
  const sealed = seal(KEY, 'GEZDGNBV');
  expect(() => unseal(sealingKey(SECRET, 'something else'), sealed)).toThrow();
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[14] = (bytes[14] ?? 0) ^ 1;
  expect(() => unseal(KEY, bytes.toString('base64url'))).toThrow();
});
