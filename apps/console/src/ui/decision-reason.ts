import type { DecisionView } from '@mengwu/contracts';
import { dayText } from './dates.ts';

/** Why something is refused, by which article and from which day it changes; empty when it is allowed. */
export function decisionReason(decision: DecisionView): string {
  if (decision.allowed) return '';
  const { text, article, changesOn } = decision;
  return [text, article && `依据：${article}。`, changesOn && `${dayText(changesOn)}起情况会变化。`]
    .filter(Boolean)
    .join('');
}
