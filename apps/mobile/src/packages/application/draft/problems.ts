import type { FieldProblem } from '@mengwu/contracts';
import { useSyncExternalStore } from 'react';

const NONE: FieldProblem[] = [];
const known = new Map<string, FieldProblem[]>();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the last submission was refused for, so that check page and form say it in the same words. */
export function setProblems(application: string, problems: FieldProblem[]): void {
  known.set(application, problems);
  for (const listener of listeners) listener();
}

export const clearProblem = (application: string, field: string): void =>
  setProblems(
    application,
    (known.get(application) ?? NONE).filter((problem) => problem.field !== field),
  );

export const useProblems = (application: string): FieldProblem[] =>
  useSyncExternalStore(subscribe, () => known.get(application) ?? NONE);
