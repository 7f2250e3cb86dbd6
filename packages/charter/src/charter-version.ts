import { createHash } from 'node:crypto';
import type { CharterSetting } from './with-settings.ts';

/**
 * Twelve hex digits of the text's SHA-256, and of the answers that hold with it: recorded with each decision that was
 * taken under them. A file without answers keeps its own version. Of the answers that hold from one day the
 * order counts: the last one prevails where two change the same value.
 */
export function charterVersion(yamlText: string, settings: readonly CharterSetting[] = []): string {
  const inOrder = [...settings].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  const answers = inOrder.map((one) => [one.path, one.from, 'choice' in one ? one.choice : [one.value]]);
  const text = answers.length === 0 ? yamlText : JSON.stringify([yamlText, answers.map((one) => JSON.stringify(one))]);
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}
