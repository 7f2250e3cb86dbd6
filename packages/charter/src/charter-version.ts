import { createHash } from 'node:crypto';
import type { CharterSetting } from './with-settings.ts';

/**
 * Twelve hex digits of the text's SHA-256, and of the answers that hold with it: recorded with each decision that was
 * taken under them. A file without answers keeps its own version.
 */
export function charterVersion(yamlText: string, settings: readonly CharterSetting[] = []): string {
  const answers = settings.map((one) => [one.path, one.from, 'choice' in one ? one.choice : [one.value]]);
  const text =
    answers.length === 0 ? yamlText : JSON.stringify([yamlText, answers.map((one) => JSON.stringify(one)).sort()]);
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}
