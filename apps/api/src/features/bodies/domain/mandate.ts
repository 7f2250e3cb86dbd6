import type { MandateEnd, PlaceSource } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** A place in a body as others see it: whose it is, and who exercises it. */
export interface Mandate {
  readonly mandateId: string;
  readonly body: string;
  /** Null where nobody acts for the unit yet: the place counts, but nobody can use it. */
  readonly personId: string | null;
  /** The member that the person sits for; null for whoever sits for nobody but herself. */
  readonly memberId: string | null;
  readonly name: string;
  readonly unitName: string | null;
  readonly title: string;
  /** The term is over and nobody has followed yet. */
  readonly isHeldOver: boolean;
}

/** The row: a place in a body for a term. */
export interface Place {
  readonly id: string;
  readonly alliance: string;
  readonly body: string;
  readonly memberId: string | null;
  readonly title: string;
  readonly startsOn: Day;
  /** The last day of the term; null where the charter states none and nobody set one. */
  readonly endsOn: Day | null;
  readonly startedAt: Instant;
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

/** A place with whoever exercises it at the moment asked for. */
export interface SeatedPlace extends Place {
  readonly personId: string | null;
}

/** Who exercised a place, and when. */
export interface PlacePerson {
  readonly mandateId: string;
  readonly personId: string;
  readonly fromAt: Instant;
  readonly untilAt: Instant | null;
  readonly reason: string;
}

/** The decision by which somebody takes or leaves a place: a resolution, or the paper of whoever appoints. */
export interface Basis {
  readonly source: PlaceSource;
  readonly resolution?: string | null;
  readonly decidedOn?: Day | null;
  readonly motionId?: string | null;
  readonly fileId?: string | null;
}

export function isHeldOver({ endsOn }: { endsOn: Day | null }, on: Day): boolean {
  return endsOn !== null && on > endsOn;
}
