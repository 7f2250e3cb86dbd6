import { type Day, lastDayOfPeriod } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { OpenQuestion } from '../dated.ts';
import { charterSilent, type Refusal } from './silent.ts';

export type WithdrawalFacts = {
  /** The day on which the notice was received. */
  readonly noticeOn: Day;
  readonly approvedOn?: Day | null;
};

export type WithdrawalPlan = {
  /** The body that the notice is addressed to. */
  readonly addressee: { readonly body: string; readonly name: string };
  readonly isWritten: boolean;
  /** Null where nobody has to agree. */
  readonly approver: { readonly body: string; readonly name: string } | null;
  /** How the approval comes about; null where nobody has to agree or it is not settled. */
  readonly manner: 'vote' | 'filing' | null;
  readonly noticeMonths: number | null;
  /** The last day of membership, if nothing is missing any more; else the earliest that it can be. */
  readonly earliestLastDay: Day;
  /** Whether nothing is missing any more. */
  readonly isDecided: boolean;
  /** Why it cannot go on: the charter does not say who approves. */
  readonly refusal: Refusal<'charter_silent'> | null;
  readonly article: string;
  readonly open: readonly OpenQuestion[];
};

/** How a membership ends by the member's own notice, and on which day at the earliest [A14][C16][D5][E7]. */
export function withdrawalPlan(view: CharterView, facts: WithdrawalFacts): WithdrawalPlan {
  const { addressee, isWritten, noticeMonths, approver, manner } = view.withdrawal;
  const named = (body: string) => ({ body, name: view.bodies[body]?.name.value ?? body });
  const periodEnds = noticeMonths?.value
    ? lastDayOfPeriod(facts.noticeOn, { months: noticeMonths.value })
    : facts.noticeOn;
  const needsApproval = approver.value !== 'none';
  const approvedOn = needsApproval ? (facts.approvedOn ?? null) : null;
  const articles = [addressee, ...(noticeMonths?.value ? [noticeMonths] : []), approver].map(({ article }) => article);
  return {
    addressee: named(addressee.value),
    isWritten: isWritten?.value ?? false,
    approver: approver.value && needsApproval ? named(approver.value) : null,
    manner: needsApproval ? (manner?.value ?? null) : null,
    noticeMonths: noticeMonths?.value ?? null,
    earliestLastDay: approvedOn && approvedOn > periodEnds ? approvedOn : periodEnds,
    isDecided: !needsApproval || approvedOn !== null,
    refusal: approver.value ? null : charterSilent(approver, '退出由谁批准'),
    article: [...new Set(articles)].join('、'),
    open: [noticeMonths?.open, approver.open, manner?.open].filter((one) => one !== undefined),
  };
}
