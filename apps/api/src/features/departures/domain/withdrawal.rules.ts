import { type CharterView, mayWithdraw, motionKinds, withdrawalPlan } from '@mengwu/charter';
import { dayInWords, type MemberRole } from '@mengwu/contracts';
import { ALLOWED, type Day, type Decision, dayOf, type Instant, refused } from '@mengwu/kernel';
import type { Departure } from './departure.ts';

export interface NoticeFacts {
  readonly role: MemberRole;
  readonly hasOpenWithdrawal: boolean;
  readonly noticeOn: Day;
  readonly lastDay: Day | null;
}

/**
 * Whether a member may give notice today, for the last day that it asks for [A12][A14][C16][D5][E5][E7]. Where nobody
 * knows who approves, the notice is accepted all the same: only the approval waits.
 */
export function mayGiveNotice(view: CharterView, facts: NoticeFacts) {
  if (facts.role === 'colleague') return refused('contact_only', { article: view.withdrawal.addressee.article });
  const decision = mayWithdraw(view, { isMember: true, ...facts });
  if (!decision.allowed && !['charter_silent', 'withdrawal_too_early'].includes(decision.code)) return decision;
  const { earliestLastDay, noticeMonths, article } = withdrawalPlan(view, facts);
  if (facts.lastDay === null || facts.lastDay >= earliestLastDay) return ALLOWED;
  const params = { months: noticeMonths ?? 0, earliest: dayInWords(earliestLastDay) };
  return refused('withdrawal_too_early', { article, params, changesOn: earliestLastDay });
}

export type Approval =
  | { readonly by: 'none' }
  /** The secretariat, or whoever has no sittings of its own, decides at the desk. */
  | { readonly by: 'desk'; readonly name: string; readonly article: string }
  | { readonly by: 'filing' | 'vote'; readonly name: string; readonly body: string; readonly article: string }
  /** The charter does not say who approves, or how: the question to answer first. */
  | { readonly by: 'silent'; readonly question: string; readonly article: string };

/** How a withdrawal comes to be approved by the charter as it stands on a day. */
export function approvalOf(view: CharterView, noticeOn: Day): Approval {
  const plan = withdrawalPlan(view, { noticeOn });
  const { approver, manner } = view.withdrawal;
  const { article } = approver;
  if (plan.refusal) return { by: 'silent', question: String(plan.refusal.params?.question ?? ''), article };
  if (!plan.approver) return { by: 'none' };
  const { body, name } = plan.approver;
  const sits = view.bodies[body]?.seats !== undefined;
  if (!sits) return { by: 'desk', name, article };
  if (plan.manner) return { by: plan.manner, name, body, article };
  return { by: 'silent', question: manner?.open?.question ?? '退出怎样批准？', article: manner?.article ?? article };
}

/**
 * Who confirms a lapse where the charter wants it confirmed without naming anybody [E24]: its highest body, by a vote where
 * its powers cover a member's leaving, else by a paper that the desk records.
 */
export function confirmationOf(view: CharterView): Approval {
  const highest = Object.entries(view.bodies).find(([, body]) => body.isHighest?.value && body.seats !== undefined);
  const { article } = view.inactivity?.effectiveFrom ?? view.withdrawal.approver;
  if (!highest) return { by: 'filing', name: '秘书处', body: 'secretariat', article };
  const [body, { name }] = highest;
  const mayVote = motionKinds(view, body).some(({ kind }) => kind === 'withdrawal');
  return { by: mayVote ? 'vote' : 'filing', name: name.value, body, article };
}

/** Who has to agree to a departure that is no expulsion, as the charter stands. */
export function agreementOn(view: CharterView, { track, openedOn }: Pick<Departure, 'track' | 'openedOn'>): Approval {
  return track === 'lapse' ? confirmationOf(view) : approvalOf(view, openedOn);
}

/** The last day as a member: what was asked for, the end of the notice, or the approval, whichever is latest. */
export function lastDayOf({ wishedOn, earliestOn, openedOn }: Departure, approvedOn: Day | null): Day {
  return [wishedOn, earliestOn, approvedOn].reduce<Day>(
    (latest, one) => (one && one > latest ? one : latest),
    openedOn,
  );
}

/** The paper of a body is no older than the notice, and not of tomorrow. */
export function isDayOfDecision(decidedOn: Day, openedOn: Day, now: Instant): boolean {
  return decidedOn >= openedOn && decidedOn <= dayOf(now);
}

type Otherwise = Decision<'approval_otherwise' | 'charter_silent'>;

/** Whether the desk may approve or refuse in this way; the refusal names the way that the charter prescribes. */
export function isApprovedBy(approval: Approval, by: 'desk' | 'filing' | 'vote'): Otherwise {
  if (approval.by === by) return ALLOWED;
  if (approval.by === 'silent') {
    return refused('charter_silent', { article: approval.article, params: { question: approval.question } });
  }
  if (approval.by === 'none')
    return refused('approval_otherwise', { params: { approver: '成员自行', manner: '退出' } });
  const manner = { desk: '审批', filing: '批准，并登记批准文件', vote: '表决' }[approval.by];
  return refused('approval_otherwise', { article: approval.article, params: { approver: approval.name, manner } });
}
