import { ALLOWED, type Decision } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { MotionKind } from '../schema/motion-kinds.ts';
import { motionChain } from './motion-chain.ts';
import { MOTION_LABELS, motionKinds } from './motion-kinds.ts';
import { refusal } from './silent.ts';

export type ProposalFacts = {
  readonly body: string;
  readonly kind: MotionKind;
  /** The bodies in which the proposer has a seat; the secretariat is "secretariat". */
  readonly proposerIn: readonly string[];
};

export type MayProposeCode = 'motion_body_may_not_decide' | 'motion_may_not_propose';

/** Whether a motion of this kind may be put to this body, and by this proposer [A23][E12][E15][E22]. */
export function mayPropose(view: CharterView, facts: ProposalFacts): Decision<MayProposeCode> {
  const found = view.bodies[facts.body];
  const label = MOTION_LABELS[facts.kind];
  const isDecided =
    motionKinds(view, facts.body).some(({ kind }) => kind === facts.kind) ||
    motionChain(view, facts.kind).some(({ body }) => body === facts.body);
  if (!found || !isDecided) {
    return refusal('motion_body_may_not_decide', {
      ...(found && { article: (found.powers ?? found.name).article }),
      params: { kind: label, body: found?.name.value ?? facts.body },
    });
  }
  const rules = found.mayPropose?.value ?? [];
  const special = rules.filter(({ kinds }) => kinds?.includes(facts.kind));
  const binding = special.length > 0 ? special : rules.filter(({ kinds }) => kinds === undefined);
  if (binding.length === 0) return ALLOWED;
  if (binding.some(({ by }) => by.some((one) => facts.proposerIn.includes(one)))) return ALLOWED;
  const names = [...new Set(binding.flatMap(({ by }) => by.map((one) => view.bodies[one]?.name.value ?? one)))];
  return refusal('motion_may_not_propose', {
    article: binding.map(({ article }) => article).join('、'),
    params: { kind: label, by: names.join('、') },
  });
}
