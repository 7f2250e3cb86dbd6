import type { DutyKind } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** What shows that a duty was fulfilled: a ticket, a bill, an answer, a file. */
export interface Evidence {
  readonly kind: string;
  readonly id: string;
}

/** One fulfilment in a member's ledger. */
export interface DutyEntry {
  readonly id: string;
  readonly alliance: string;
  readonly memberId: string;
  readonly kind: DutyKind;
  readonly on: Day;
  readonly title: string;
  readonly evidence: Evidence;
  readonly article: string | null;
  readonly recordedAt: Instant;
  /** Set when the entry was struck out: it stays readable and counts no more. */
  readonly struckReason: string | null;
}

export interface NewDutyEntry {
  readonly alliance: string;
  readonly memberId: string;
  readonly kind: DutyKind;
  readonly on: Day;
  readonly title: string;
  readonly evidence: Evidence;
  /** The duty's article; left out, the one under which the charter lists the members' duties. */
  readonly article?: string;
}

/** What of an entry decides whether and when a duty was fulfilled. */
export type CountedEntry = Pick<DutyEntry, 'kind' | 'on' | 'struckReason'>;
