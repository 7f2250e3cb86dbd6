import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { BookedMovement } from './movement.ts';

/** An entry is taken back once; what takes back is final. */
export function mayReverse({ kind, reversedBy }: BookedMovement): Decision<'movement_reversed'> {
  return kind === 'reversal' || reversedBy !== null ? refused('movement_reversed') : ALLOWED;
}

/** Thanks are given for donations that stand in the book. */
export function mayAcknowledge({
  kind,
  reversedBy,
}: BookedMovement): Decision<'movement_no_donation' | 'movement_reversed'> {
  if (kind !== 'donation') return refused('movement_no_donation');
  return reversedBy === null ? ALLOWED : refused('movement_reversed');
}
