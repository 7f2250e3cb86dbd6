import { ApiRefusal } from '@mengwu/api-client';
import type { FieldProblem } from '@mengwu/contracts';

/** The single fields that a refusal names. */
export const problemsIn = (error: unknown): FieldProblem[] =>
  error instanceof ApiRefusal ? (error.problem.fields ?? []) : [];
