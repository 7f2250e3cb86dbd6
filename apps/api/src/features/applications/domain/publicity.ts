import type { ObjectionState, PublicityState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** A public notice of one applicant: one for each publicity step of the path. */
export interface Publicity {
  readonly id: string;
  readonly alliance: string;
  readonly application: string;
  readonly step: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly article: string;
  /** Null while it runs, and while an objection is open. */
  readonly outcome: 'passed' | 'refused' | 'withdrawn' | null;
  readonly closedAt: Instant | null;
}

export interface Objection {
  readonly id: string;
  readonly alliance: string;
  readonly publicity: string;
  readonly application: string;
  readonly memberId: string;
  readonly personId: string;
  readonly reason: string;
  readonly fileIds: readonly string[];
  readonly state: ObjectionState;
  readonly answer: string | null;
  readonly madeAt: Instant;
  readonly decidedAt: Instant | null;
}

/** Where a notice stands on a day. */
export function publicityState(publicity: Publicity, today: Day): PublicityState {
  if (publicity.outcome !== null) return publicity.outcome;
  if (today < publicity.startsOn) return 'coming';
  return today > publicity.endsOn ? 'held' : 'running';
}
