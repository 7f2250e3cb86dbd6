import type { LeavingHow, MemberState } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';

/** How a member leaves the register, and what its state is afterwards. */
export const stateAfter = {
  withdrawal: 'withdrawn',
  expulsion: 'expelled',
  lapse: 'lapsed',
} as const satisfies Record<LeavingHow, MemberState>;

export interface Leaving {
  readonly alliance: string;
  readonly memberId: string;
  readonly how: LeavingHow;
  /** The last day on which it was a member. */
  readonly leftOn: Day;
  /** The first day on which it may apply again; null: at any time. */
  readonly reapplyFrom: Day | null;
  readonly article: string;
}

/** A leaving as those hear of it who keep something for the member. */
export interface Left extends Leaving {
  readonly memberName: string;
  /** Those who acted for it until this moment. */
  readonly personIds: readonly string[];
}

/** How a unit or a person left last. */
export interface LastDeparture {
  readonly memberId: string;
  readonly memberName: string;
  readonly how: LeavingHow;
  readonly leftOn: Day;
  readonly reapplyFrom: Day | null;
  readonly article: string;
}
