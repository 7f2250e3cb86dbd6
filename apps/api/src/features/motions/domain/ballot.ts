import type { SittingRules } from '@mengwu/charter';
import type { BallotManner, VoteChoice } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';

/** What the charter says about this vote, kept with it: a later change of the charter does not touch an open vote. */
export interface BallotRules extends SittingRules {
  /** The sitting goes on after one that failed for want of a quorum. */
  readonly isAdjourned: boolean;
}

export interface BallotResult {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly silent: number;
  readonly present: number;
  readonly needed: number;
  readonly isPassed: boolean;
  readonly article: string;
}

export interface Ballot {
  readonly id: string;
  readonly alliance: string;
  readonly motionId: string;
  readonly step: number;
  readonly body: string;
  readonly sittingId: string;
  readonly manner: BallotManner;
  /** `room`: those present when the vote opened; `remote`: whoever answers until it closes. */
  readonly presence: 'room' | 'remote';
  readonly state: 'open' | 'closed' | 'void';
  readonly rules: BallotRules;
  readonly entitled: number;
  readonly present: number;
  readonly recused: number;
  readonly deadline: Instant | null;
  readonly openedAt: Instant;
  readonly openedBy: string;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
  readonly result: BallotResult | null;
  readonly charterVersion: string;
}

/** Somebody's place in one vote, fixed when it opened. */
export interface Voter {
  readonly mandateId: string;
  readonly personId: string | null;
  readonly memberId: string | null;
  /** The mandate of the one who votes for this one, by proxy. */
  readonly proxyOf: string | null;
  readonly name: string;
  readonly unitName: string | null;
  /** `absent`: entitled, and not in the room. */
  readonly part: 'voter' | 'recused' | 'absent';
}

export type Tally = Readonly<Record<VoteChoice, number>>;
