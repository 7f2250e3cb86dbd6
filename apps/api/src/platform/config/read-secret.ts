import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const MIN_BYTES = 32;

/** The signing key from its file. Without a file only a developer's machine gets one, derived from its database. */
export function readSecret(path: string | undefined, databaseUrl: string, isProduction: boolean): Buffer | string {
  if (path === undefined) {
    if (isProduction) return 'SECRET_FILE is missing: name a file with at least 32 random bytes.';
    return createHash('sha256').update(`mengwu development ${databaseUrl}`).digest();
  }
  try {
    const secret = readFileSync(path);
    return secret.length >= MIN_BYTES ? secret : `SECRET_FILE ${path} is too short: it needs at least 32 random bytes.`;
  } catch {
    return `SECRET_FILE ${path} cannot be read: check the path and its permissions.`;
  }
}
