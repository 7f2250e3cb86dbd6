import type { Day } from '@mengwu/kernel';
import type { FULFILMENTS } from '../schema/membership.ts';
import type { MotionKind } from '../schema/motion-kinds.ts';

export type TrialMember = {
  readonly name: string;
  readonly joinedOn: Day;
  readonly tier: string;
  /** What the ledger holds: on which day which kind of duty was fulfilled. */
  readonly entries: readonly { readonly on: Day; readonly kind: (typeof FULFILMENTS)[number] }[];
  /** The member's notice of withdrawal, while it runs. */
  readonly withdrawal: { readonly noticeOn: Day; readonly approvedOn: Day | null } | null;
};

export type TrialDeparture = {
  readonly name: string;
  readonly how: 'withdrawal' | 'expulsion' | 'lapse';
  readonly leftOn: Day;
};

export type TrialTerm = {
  readonly name: string;
  /** The key of an office or a body. */
  readonly of: string;
  readonly startsOn: Day;
};

export type TrialBallot = {
  readonly title: string;
  readonly body: string;
  readonly kind: MotionKind;
  readonly decidedOn: Day;
  readonly entitled: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly passed: boolean;
};

/** What an alliance has lived through so far, as far as its charter decides about it. */
export type TrialFacts = {
  readonly members: readonly TrialMember[];
  readonly departures: readonly TrialDeparture[];
  readonly terms: readonly TrialTerm[];
  readonly ballots: readonly TrialBallot[];
};
