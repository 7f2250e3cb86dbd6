import { type CharterView, type MayProposeCode, MOTION_LABELS, mayPropose } from '@mengwu/charter';
import type { MotionKind } from '@mengwu/contracts';
import { type Decision, refused } from '@mengwu/kernel';
import { bodyName, firstVote, powerOf, stepsFor } from './motion-steps.ts';

export interface Proposal {
  readonly body: string;
  readonly kind: MotionKind;
  /** Bodies in which the proposer sits; the desk speaks for the secretariat. */
  readonly proposerIn: readonly string[];
}

type Refused = Extract<Decision<MayProposeCode>, { allowed: false }>;
export type PutDecision = { readonly allowed: true; readonly article: string } | Refused;

/**
 * Whether this proposer may put a motion of this kind to this body [A16][E12][E14], and by which clause the body decides
 * it. Where the charter sends a kind through several bodies, only the first of them may be asked.
 */
export function mayPut(view: CharterView, proposal: Proposal): PutDecision {
  const { body, kind } = proposal;
  const decision = mayPropose(view, proposal);
  if (!decision.allowed) return decision;
  const steps = stepsFor(view, kind, body);
  const first = steps[firstVote(steps)];
  if (first?.body === body) return { allowed: true, article: powerOf(view, body, kind)?.article ?? first.article };
  const params = { body: bodyName(view, body), kind: MOTION_LABELS[kind] };
  return refused('motion_body_may_not_decide', { params, ...(first && { article: first.article }) }) as Refused;
}
