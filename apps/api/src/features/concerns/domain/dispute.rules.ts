import type { CharterView } from '@mengwu/charter';
import type { DisputeOutcome, DisputeSide, DisputeState, MemberRole } from '@mengwu/contracts';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { Dispute } from './dispute.ts';

export interface Step {
  readonly who: string;
  readonly does: string;
  readonly article: string;
  /** The parties act among themselves, or the body that the charter names acts. */
  readonly isNegotiation: boolean;
}

/** C17: the steps by which the charter has disputes settled; none where it says nothing. */
export function disputeSteps(view: CharterView): Step[] {
  const chain = view.conduct?.disputes?.value ?? [];
  return chain.map(({ body, who, act, does, article }) => ({
    who: who ?? (body && view.bodies[body]?.name.value) ?? '',
    does,
    article,
    isNegotiation: act === 'negotiate',
  }));
}

type OpenRefusal = 'disputes_not_provided' | 'contact_only' | 'dispute_with_oneself';

/** Who speaks for a member opens a dispute with another one, where the charter says how disputes are settled. */
export function mayOpenDispute(
  view: CharterView,
  { role, isOwnMember = false }: { role: MemberRole; isOwnMember?: boolean },
): Decision<OpenRefusal> {
  const [first] = disputeSteps(view);
  if (!first) return refused('disputes_not_provided');
  if (role === 'colleague') return refused('contact_only');
  return isOwnMember ? refused('dispute_with_oneself', { article: first.article }) : ALLOWED;
}

export interface EntryFacts {
  readonly side: DisputeSide;
  readonly outcome: DisputeOutcome;
}

type EntryRefusal = 'dispute_closed' | 'negotiation_first' | 'dispute_with_secretariat' | 'settlement_to_confirm';

/** C17: the parties negotiate; the secretariat acts only after that has failed, and then it alone decides what comes of it. */
export function mayRecordEntry(
  dispute: Pick<Dispute, 'step' | 'state' | 'settledBy'>,
  steps: readonly Step[],
  { side, outcome }: EntryFacts,
): Decision<EntryRefusal> {
  const step = steps[dispute.step];
  if (dispute.state === 'settled' || dispute.state === 'ended' || !step) return refused('dispute_closed');
  const { article } = step;
  if (side === 'secretariat') return step.isNegotiation ? refused('negotiation_first', { article }) : ALLOWED;
  if (!step.isNegotiation) return outcome === 'continues' ? ALLOWED : refused('dispute_with_secretariat', { article });
  const isWaitingForOther = dispute.state === 'settling' && dispute.settledBy === side;
  return isWaitingForOther && outcome === 'settled' ? refused('settlement_to_confirm', { article }) : ALLOWED;
}

export interface Moved {
  readonly step: number;
  readonly state: DisputeState;
  readonly settledBy: DisputeSide | null;
}

/** Where a dispute stands after an entry: parties settle together, either of them can call negotiation failed. */
export function afterEntry(
  dispute: Pick<Dispute, 'step' | 'state' | 'settledBy'>,
  steps: readonly Step[],
  { side, outcome }: EntryFacts,
): Moved {
  const { step, state, settledBy } = dispute;
  const isNegotiation = steps[step]?.isNegotiation ?? false;
  if (outcome === 'settled') {
    const isAgreed = !isNegotiation || (state === 'settling' && settledBy !== side);
    return isAgreed ? { step, state: 'settled', settledBy } : { step, state: 'settling', settledBy: side };
  }
  if (outcome === 'failed') {
    const isLast = step + 1 >= steps.length;
    return { step: isLast ? step : step + 1, state: isLast ? 'ended' : 'open', settledBy: null };
  }
  return { step, state: side === settledBy ? 'open' : state, settledBy: side === settledBy ? null : settledBy };
}
