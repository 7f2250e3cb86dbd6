import { type DecisionView, type ErrorCode, errorText } from '@mengwu/contracts';
import type { Decision } from '@mengwu/kernel';

/** A rule's answer as the screen receives it, with its sentence. */
export function presentDecision(decision: Decision<ErrorCode>): DecisionView {
  if (decision.allowed) return { allowed: true };
  const { code, params, article, changesOn } = decision;
  return {
    allowed: false,
    code,
    text: errorText(code, params),
    article: article ?? null,
    changesOn: changesOn ?? null,
  };
}
