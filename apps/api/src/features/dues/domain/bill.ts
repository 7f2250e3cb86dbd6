import type { BillState } from '@mengwu/contracts';
import type { Day, Fen, Instant } from '@mengwu/kernel';

export interface BillLine {
  readonly code: string;
  readonly label: string;
  readonly amountFen: Fen;
  readonly article: string;
}

/** Whose way into the alliance, or whose year in it, a bill is for. */
export interface BillFor {
  readonly kind: 'application' | 'member';
  readonly id: string;
}

/** What one payer owes for one dues year, as the charter stood when it was issued. */
export interface Bill {
  readonly id: string;
  readonly alliance: string;
  readonly forKind: BillFor['kind'];
  readonly forId: string;
  /** The applicant, before there is a member to act for. */
  readonly payerId: string | null;
  readonly payerName: string;
  readonly tier: string | null;
  readonly isFirstYear: boolean;
  readonly state: BillState;
  readonly lines: readonly BillLine[];
  readonly totalFen: Fen;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly dueOn: Day | null;
  readonly charterVersion: string;
  readonly issuedAt: Instant;
  readonly paidAt: Instant | null;
  readonly paymentId: string | null;
}
