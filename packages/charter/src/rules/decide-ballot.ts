import type { MotionKind } from '../schema/motion-kinds.ts';
import { decideQuorum, type QuorumFacts } from './decide-quorum.ts';
import { needOf } from './share.ts';
import type { SittingRules } from './sitting-rules.ts';

export type BallotFacts = QuorumFacts & {
  readonly kind: MotionKind;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
};

export type BallotDecision = {
  /** Votes in favour that were needed: of those present, so that whoever abstains or says nothing counts. */
  readonly needed: number;
  readonly isQuorate: boolean;
  readonly passed: boolean;
  readonly article: string;
};

/**
 * Whether a motion has passed [A17][E10][E23]: the majority's share of those present; without a quorum nothing passes.
 * @throws RangeError when there are more votes than people present.
 */
export function decideBallot(rules: SittingRules, facts: BallotFacts): BallotDecision {
  const { kind, present, yes, no, abstain } = facts;
  if ([yes, no, abstain].some((votes) => !Number.isSafeInteger(votes) || votes < 0) || yes + no + abstain > present) {
    throw new RangeError(`${yes} + ${no} + ${abstain} votes of ${present} present`);
  }
  const { isQuorate } = decideQuorum(rules, facts);
  const isAmendment = kind === 'amendment';
  const needed = Math.max(1, needOf(present, isAmendment ? rules.amendmentMajority : rules.majority));
  return {
    needed,
    isQuorate,
    passed: isQuorate && yes >= needed,
    article: isAmendment ? rules.articles.amendmentMajority : rules.articles.majority,
  };
}
