import type { SeatState } from '@mengwu/contracts';
import type { Transitions } from '@mengwu/kernel';

export type SeatStep = 'accept' | 'acceptToPay' | 'pay' | 'release' | 'payAgain';

// Money that arrives for a seat that was released gets it back if it is still free.
export const seatTransitions: Transitions<SeatState, SeatStep> = {
  offered: { accept: 'taken', acceptToPay: 'unpaid', release: 'cancelled' },
  unpaid: { pay: 'taken', release: 'cancelled' },
  taken: { release: 'cancelled' },
  cancelled: { payAgain: 'taken' },
};

/** The states from which a step leads on, for the condition of an UPDATE. */
export function statesBefore(step: SeatStep): SeatState[] {
  return (Object.keys(seatTransitions) as SeatState[]).filter((state) => seatTransitions[state][step] !== undefined);
}
