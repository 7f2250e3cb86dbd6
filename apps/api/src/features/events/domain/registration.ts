import type { SeatState } from '@mengwu/contracts';
import type { Fen, Instant } from '@mengwu/kernel';

/** A seat at a meeting, held by a unit for one of its people or for whoever accepts the offer. */
export interface Registration {
  readonly id: string;
  readonly alliance: string;
  readonly eventId: string;
  readonly memberId: string;
  readonly personId: string | null;
  readonly state: SeatState;
  readonly code: string;
  readonly shortCode: string;
  readonly offerToken: string | null;
  readonly offerExpiresAt: Instant | null;
  readonly offeredBy: string | null;
  /** Among the first nominees [D8]. */
  readonly isPriority: boolean;
  readonly priceFen: Fen;
  readonly createdAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly cancelledAt: Instant | null;
  /** Null when nobody cancelled it: it was released because it was not paid or not accepted. */
  readonly cancelledBy: string | null;
  readonly checkedInAt: Instant | null;
}

/** How long an unpaid seat is kept. */
export const PAY_WITHIN_MINUTES = 30;
