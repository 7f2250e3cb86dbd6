import { needOf } from './share.ts';
import type { SittingRules } from './sitting-rules.ts';

export type QuorumFacts = {
  /** Those who have a seat; in a ballot without the recused. */
  readonly entitled: number;
  readonly present: number;
  /** The sitting goes on after one that failed for want of a quorum. */
  readonly isAdjourned?: boolean;
};

export type QuorumDecision = {
  readonly needed: number;
  readonly present: number;
  readonly isQuorate: boolean;
  readonly article: string;
};

/**
 * Whether enough have come [A17][E10]: the quorum's share of those entitled. Nobody at all is never enough.
 * @throws RangeError when more are present than are entitled.
 */
export function decideQuorum(rules: SittingRules, facts: QuorumFacts): QuorumDecision {
  const { entitled, present, isAdjourned = false } = facts;
  if (present > entitled) throw new RangeError(`${present} present, but only ${entitled} entitled`);
  const share = isAdjourned && rules.adjournment ? rules.adjournment.quorum : rules.quorum;
  const needed = Math.max(1, needOf(entitled, share));
  return { needed, present, isQuorate: present >= needed, article: rules.articles.quorum };
}
