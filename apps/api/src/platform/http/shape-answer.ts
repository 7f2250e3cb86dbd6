import type { RouteSpec } from '@mengwu/contracts';
import { undeclaredPaths } from './undeclared.ts';

/** A controller answered something that its contract does not declare. */
export class AnswerMismatchError extends Error {
  override readonly name = 'AnswerMismatchError';
}

/**
 * Lets through only what the contract declares.
 * @throws AnswerMismatchError when a declared field is missing or wrong; where `isStrict`, for any undeclared one too.
 */
export function shapeAnswer(key: string, spec: RouteSpec, answer: unknown, isStrict: boolean): unknown {
  if (!spec.response) return undefined;
  const parsed = spec.response.safeParse(answer);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`);
    throw new AnswerMismatchError(`${key} answers against its contract: ${fields.join('; ')}`);
  }
  const undeclared = isStrict ? undeclaredPaths(answer, parsed.data) : [];
  if (undeclared.length > 0)
    throw new AnswerMismatchError(`${key} answers undeclared fields: ${undeclared.join(', ')}`);
  return parsed.data;
}
