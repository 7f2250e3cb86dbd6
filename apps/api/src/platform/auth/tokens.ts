import { createHash, randomBytes } from 'node:crypto';

/** A new opaque token of 256 random bits, for the bearer alone. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A fast hash is right here: the token is random, nothing can be guessed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
