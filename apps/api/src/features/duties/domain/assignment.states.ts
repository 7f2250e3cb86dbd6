import type { AssignmentState } from '@mengwu/contracts';
import type { Transitions } from '@mengwu/kernel';

export type AssignmentEvent = 'answer' | 'return' | 'confirm' | 'cancel';

export const assignmentTransitions = {
  open: { answer: 'answered', cancel: 'cancelled' },
  // An answer may be mended until the desk has looked at it.
  answered: { answer: 'answered', return: 'returned', confirm: 'confirmed', cancel: 'cancelled' },
  returned: { answer: 'answered', cancel: 'cancelled' },
  confirmed: {},
  cancelled: {},
} as const satisfies Transitions<AssignmentState, AssignmentEvent>;

const table: Transitions<AssignmentState, AssignmentEvent> = assignmentTransitions;

/** The states from which an event leads on, for the condition of an UPDATE. */
export function statesBefore(event: AssignmentEvent): AssignmentState[] {
  return (Object.keys(table) as AssignmentState[]).filter((state) => table[state][event] !== undefined);
}
