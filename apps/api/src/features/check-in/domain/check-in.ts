import type { Instant } from '@mengwu/kernel';

/** One scan, whatever came of it: every one is kept. */
export interface CheckIn {
  readonly id: string;
  readonly alliance: string;
  readonly eventId: string;
  readonly registrationId: string | null;
  readonly outcome: 'welcome' | 'already' | 'refused';
  /** Why it was refused. */
  readonly code: string | null;
  readonly door: string;
  readonly scannedBy: string;
  readonly scannedAt: Instant;
}

/** An invitation to one door of one meeting, for one volunteer. */
export interface DoorLink {
  readonly id: string;
  readonly alliance: string;
  readonly eventId: string;
  readonly door: string;
  readonly expiresAt: Instant;
  readonly acceptedBy: string | null;
}
