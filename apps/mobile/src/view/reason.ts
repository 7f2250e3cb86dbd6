import type { DecisionView } from '@mengwu/contracts';
import { citedText } from './article';
import { dayText } from './time';

/** Why something is refused, its article and the day of change in the same breath; nothing when it is allowed. */
export function reasonText(decision: DecisionView): string | undefined {
  if (decision.allowed) return undefined;
  const { text, article, changesOn } = decision;
  const since = changesOn ? `${dayText(changesOn)}起可以办理。` : '';
  return `${text}${article ? `（依据：${citedText(article)}）` : ''}${since}`;
}
