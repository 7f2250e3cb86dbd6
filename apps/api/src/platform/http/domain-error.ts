import type { ErrorCode, FieldProblem } from '@mengwu/contracts';
import type { Day, Decision, DecisionParams } from '@mengwu/kernel';

interface Extra {
  readonly article?: string;
  readonly changesOn?: Day;
  readonly fields?: readonly FieldProblem[];
  readonly cause?: unknown;
}

/** A refusal with its code; the sentence and the status are chosen at the edge. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: ErrorCode;
  readonly params: DecisionParams;
  readonly extra: Extra;

  constructor(code: ErrorCode, params: DecisionParams = {}, extra: Extra = {}) {
    super(code, extra.cause === undefined ? undefined : { cause: extra.cause });
    this.code = code;
    this.params = params;
    this.extra = extra;
  }
}

/**
 * Turns a rule's answer into an exception where the work cannot go on.
 * @throws DomainError with the decision's code, article and day of change.
 */
export function requireAllowed(decision: Decision<ErrorCode>): asserts decision is { allowed: true } {
  if (decision.allowed) return;
  const { code, params = {}, article, changesOn } = decision;
  throw new DomainError(code, params, { ...(article && { article }), ...(changesOn && { changesOn }) });
}
