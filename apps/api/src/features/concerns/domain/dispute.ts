import type { DisputeOutcome, DisputeSide, DisputeState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** A dispute between two members, on its way through the steps of the charter. */
export interface Dispute {
  readonly id: string;
  readonly alliance: string;
  readonly claimantId: string;
  readonly claimantName: string;
  readonly respondentId: string;
  readonly respondentName: string;
  readonly title: string;
  /** Which step of the charter's chain it has come to, from 0. */
  readonly step: number;
  readonly state: DisputeState;
  /** The party that says it is settled, while the other has not confirmed. */
  readonly settledBy: DisputeSide | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

export interface DisputeEntry {
  readonly id: string;
  readonly alliance: string;
  readonly disputeId: string;
  readonly step: number;
  readonly side: DisputeSide;
  readonly personId: string;
  readonly happenedOn: Day;
  readonly text: string;
  readonly outcome: DisputeOutcome | null;
  readonly article: string;
  readonly at: Instant;
}
