import { ALLOWED, type Day, type Decision } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import { refusal } from './silent.ts';
import { withdrawalPlan } from './withdrawal-plan.ts';

export type LeaverFacts = {
  readonly isMember: boolean;
  readonly hasOpenWithdrawal: boolean;
  readonly noticeOn: Day;
  /** The last day that the member asks for; the earliest possible one where none is named. */
  readonly lastDay?: Day | null;
};

export type MayWithdrawCode = 'not_a_member' | 'withdrawal_open' | 'withdrawal_too_early' | 'charter_silent';

/** Whether a member may give notice now, for the last day that it asks for [A14][C16][D5][E7]. */
export function mayWithdraw(view: CharterView, facts: LeaverFacts): Decision<MayWithdrawCode> {
  const plan = withdrawalPlan(view, facts);
  const { article } = plan;
  if (!facts.isMember) return refusal('not_a_member', { article });
  if (facts.hasOpenWithdrawal) return refusal('withdrawal_open', { article });
  if (plan.refusal) return plan.refusal;
  if (!facts.lastDay || facts.lastDay >= plan.earliestLastDay) return ALLOWED;
  return refusal('withdrawal_too_early', {
    article: view.withdrawal.noticeMonths?.article ?? article,
    params: { months: plan.noticeMonths ?? 0, earliest: plan.earliestLastDay },
    changesOn: plan.earliestLastDay,
  });
}
