import type { CandidateState, WaiverKind, WaiverState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** A person who stands for an office. */
export interface Candidate {
  readonly id: string;
  readonly alliance: string;
  readonly office: string;
  readonly personId: string;
  readonly state: CandidateState;
  readonly takesOfficeOn: Day;
  readonly bornOn: Day | null;
  readonly nominatedBy: string;
  readonly note: string;
  readonly charterVersion: string;
}

/** One condition of the charter, looked at by an officer. */
export interface Check {
  readonly candidateId: string;
  readonly key: string;
  readonly isMet: boolean;
  readonly note: string;
  readonly fileId: string | null;
  readonly checkedBy: string;
  readonly checkedAt: Instant;
}

export interface Waiver {
  readonly id: string;
  readonly alliance: string;
  readonly candidateId: string;
  readonly kind: WaiverKind;
  readonly state: WaiverState;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly resolution: string | null;
  readonly decidedOn: Day | null;
  readonly motionId: string | null;
  readonly settledBy: string | null;
  readonly settledAt: Instant | null;
  readonly settledNote: string | null;
  readonly charterVersion: string;
}
