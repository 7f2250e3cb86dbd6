import type { MandateEnd, PlaceSource } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** One person's term in an office. */
export interface OfficeTerm {
  readonly id: string;
  readonly alliance: string;
  readonly office: string;
  readonly personId: string;
  readonly candidateId: string | null;
  /** The how-manieth term of this person in this office. */
  readonly termNumber: number;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly startedAt: Instant;
  readonly endedOn: Day | null;
  readonly endedAt: Instant | null;
  readonly endReason: MandateEnd | null;
  readonly source: PlaceSource;
  readonly resolution: string | null;
  readonly decidedOn: Day | null;
  readonly motionId: string | null;
  readonly fileId: string | null;
  readonly article: string;
  readonly charterVersion: string;
}

/** The chair went from one person to another (or to nobody): told to whoever registered. */
export interface ChairChange {
  readonly alliance: string;
  readonly office: string;
  readonly occasion: 'change' | 'termEnd';
  readonly on: Day;
  readonly termId: string;
  readonly previous: string;
  readonly next: string | null;
}
