import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { Resolution } from './resolution.ts';

/** A22: who carries it out, and by when; it may change until it is done. */
export function mayAssign({
  outcome,
  doneOn,
}: Pick<Resolution, 'outcome' | 'doneOn'>): Decision<'resolution_not_passed' | 'resolution_done'> {
  if (outcome !== 'passed') return refused('resolution_not_passed');
  return doneOn === null ? ALLOWED : refused('resolution_done');
}

export function mayComplete({
  outcome,
  dueOn,
  doneOn,
}: Pick<Resolution, 'outcome' | 'dueOn' | 'doneOn'>): Decision<
  'resolution_not_passed' | 'resolution_not_assigned' | 'resolution_done'
> {
  if (outcome !== 'passed') return refused('resolution_not_passed');
  if (dueOn === null) return refused('resolution_not_assigned');
  return doneOn === null ? ALLOWED : refused('resolution_done');
}
