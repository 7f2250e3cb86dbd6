import type { MovementKind, SpendingBasis } from '@mengwu/contracts';
import type { Day, Fen, Instant } from '@mengwu/kernel';

/** A sentence of the charter that a movement rests on, as it read on that day. */
export interface Clause {
  readonly text: string;
  readonly article: string;
}

/** From whom money came, or to whom it went. */
export interface Party {
  readonly name: string;
  readonly memberId: string | null;
}

/** One entry of the book. It is never changed; a wrong one is taken back by its opposite. */
export interface Movement {
  readonly id: string;
  readonly alliance: string;
  readonly number: number;
  readonly kind: MovementKind;
  readonly bookedOn: Day;
  /** Positive: money in; negative: money out. */
  readonly amountFen: Fen;
  readonly party: Party;
  readonly basis: SpendingBasis | null;
  /** The source it came from, or the rule it was spent under. */
  readonly clause: Clause;
  readonly purpose: Clause | null;
  readonly note: string;
  readonly fileId: string | null;
  readonly reversesId: string | null;
  readonly charterVersion: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

/** A movement as it stands in the book, with the numbers of what it takes back and what took it back. */
export interface BookedMovement extends Movement {
  readonly reverses: number | null;
  readonly reversedBy: number | null;
}
