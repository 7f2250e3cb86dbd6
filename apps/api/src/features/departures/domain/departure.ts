import type { DepartureState, DepartureTrack } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import type { ActorRole, DepartureEvent } from './departure.states.ts';

export interface Ground {
  readonly text: string;
  readonly article: string;
}

/** One way of one member out of an alliance, from its first paper to its end. */
export interface Departure {
  readonly id: string;
  readonly alliance: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly track: DepartureTrack;
  readonly state: DepartureState;
  /** The day of the notice or of the dossier; no period counts it. */
  readonly openedOn: Day;
  /** The words of the notice, or the facts of the dossier. */
  readonly text: string;
  /** The stamped letter, or the evidence. */
  readonly files: readonly string[];
  /** The last day that the member asked for. */
  readonly wishedOn: Day | null;
  /** The earliest last day by the charter, as it stood on the day of the notice. */
  readonly earliestOn: Day | null;
  /** The last day as a member, once nothing is missing any more. */
  readonly lastDay: Day | null;
  readonly approvedOn: Day | null;
  /** Who decided, by which paper. */
  readonly decision: string | null;
  readonly grounds: readonly Ground[];
  readonly gravity: string | null;
  readonly openedBy: string | null;
  readonly submittedBy: string | null;
  readonly verifiedBy: string | null;
  readonly verification: string | null;
  /** The last day on which the member may reply. */
  readonly replyUntil: Day | null;
  readonly reply: string | null;
  readonly replyFiles: readonly string[];
  readonly repliedBy: string | null;
  readonly repliedAt: Instant | null;
  readonly motionId: string | null;
  readonly leftOn: Day | null;
  readonly reapplyFrom: Day | null;
  readonly article: string;
  readonly charterVersion: string;
  readonly openedAt: Instant;
  /** Since when the desk has to do something. */
  readonly waitingSince: Instant | null;
  readonly closedAt: Instant | null;
  readonly version: number;
}

/** A line of the timeline. */
export interface Move {
  readonly event: DepartureEvent | 'open';
  readonly toState: DepartureState;
  readonly byRole: ActorRole;
  readonly byPerson: string | null;
  readonly reason: string | null;
  readonly article: string | null;
  readonly at: Instant;
}

const BLANK = {
  ...{ wishedOn: null, earliestOn: null, lastDay: null, approvedOn: null, decision: null, grounds: [], gravity: null },
  ...{ openedBy: null, submittedBy: null, verifiedBy: null, verification: null, replyUntil: null, reply: null },
  ...{ replyFiles: [], repliedBy: null, repliedAt: null, motionId: null, leftOn: null, reapplyFrom: null },
  ...{ waitingSince: null, closedAt: null, version: 0, files: [] },
} as const;

type Required = 'id' | 'alliance' | 'memberId' | 'memberName' | 'track' | 'state' | 'openedOn' | 'text' | 'article';

export type NewDeparture = Pick<Departure, Required | 'charterVersion' | 'openedAt'> & Partial<Departure>;

export function newDeparture(given: NewDeparture): Departure {
  return { ...BLANK, ...given };
}
