import { createHash } from 'node:crypto';

/** Twelve hex digits of the text's SHA-256: recorded with each decision that was taken under it. */
export function charterVersion(yamlText: string): string {
  return createHash('sha256').update(yamlText, 'utf8').digest('hex').slice(0, 12);
}
