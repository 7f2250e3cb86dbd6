import type { CharterView, WithdrawalPlan } from '@mengwu/charter';
import { dayInWords, type ErrorCode, type WithdrawalPlanView } from '@mengwu/contracts';
import { type Day, type Decision, dayOf, type Instant } from '@mengwu/kernel';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { Dues } from '../../dues/index.ts';
import type { Approval } from '../domain/withdrawal.rules.ts';

type Bill = Awaited<ReturnType<Dues['openBillsOf']>>[number];

export interface PlanFacts {
  readonly alliance: string;
  readonly allianceName: string;
  readonly memberName: string;
  readonly view: CharterView;
  readonly plan: WithdrawalPlan;
  readonly approval: Approval;
  readonly noticeOn: Day;
  readonly lastDay: Day;
  readonly give: Decision<ErrorCode>;
  readonly bills: readonly Bill[];
  readonly places: readonly string[];
  readonly seats: readonly { title: string; startsAt: Instant }[];
  readonly reapplyFrom: Day | null;
  readonly open: string | null;
}

const HOW = {
  desk: '由其审批，批准后才能退出',
  filing: '报其批准，由秘书处登记批准文件',
  vote: '由其表决，通过后才能退出',
} as const;

/** What a notice of withdrawal would mean, in the order in which a person asks. */
export function presentPlan(facts: PlanFacts): WithdrawalPlanView {
  const { plan, approval, lastDay, noticeOn, reapplyFrom } = facts;
  return {
    ...{ alliance: facts.alliance, allianceName: facts.allianceName, memberName: facts.memberName },
    ...{ addressee: plan.addressee.name, isWritten: plan.isWritten, noticeMonths: plan.noticeMonths },
    ...{ noticeOn, earliestOn: plan.earliestLastDay, lastDay, article: plan.article, reapplyFrom },
    open: facts.open,
    approver: approval.by in HOW && 'name' in approval ? { name: approval.name, how: HOW[approval.by] } : null,
    silent: approval.by === 'silent' ? approval.question : null,
    steps: stepsOf(facts),
    until: untilThen(facts),
    bills: facts.bills.map(({ id, totalFen, periodFrom, periodTo }) => ({
      ...{
        id,
        text: `${dayInWords(periodFrom)}至${dayInWords(periodTo)}的会费`,
        amountFen: totalFen,
        isVoidAfter: periodFrom > lastDay,
      },
    })),
    places: [...facts.places],
    seats: facts.seats.map(({ title, startsAt }) => {
      const on = dayOf(startsAt);
      return { title, on, isCancelled: on > lastDay };
    }),
    after: afterwards(facts),
    notes: plan.open.map(({ question }) => ({ text: question, article: null })),
    actions: { give: presentDecision(facts.give) },
  };
}

function stepsOf({ plan, approval, noticeOn, lastDay, view }: PlanFacts): WithdrawalPlanView['steps'] {
  const { addressee, noticeMonths } = view.withdrawal;
  const given = {
    text: `向${plan.addressee.name}提出书面通知（当天不计入期限）`,
    on: noticeOn,
    article: addressee.article,
  };
  const period = plan.noticeMonths
    ? [
        {
          text: `提前 ${plan.noticeMonths} 个月的期限届满`,
          on: plan.earliestLastDay,
          article: noticeMonths?.article ?? null,
        },
      ]
    : [];
  const agreed =
    approval.by === 'none'
      ? []
      : [
          {
            text: approval.by === 'silent' ? '批准（由谁批准，章程没有写明）' : `${approval.name}批准`,
            ...{ on: null, article: approval.article },
          },
        ];
  const isOpen = approval.by !== 'none';
  const agreedOn = plan.noticeMonths ? '期限届满与批准之日，以较晚的一天' : '批准当天';
  const end = isOpen ? `${agreedOn} 24:00 退出生效` : '当天 24:00 退出生效，无需批准';
  return [given, ...period, ...agreed, { text: end, on: isOpen ? null : lastDay, article: plan.article }];
}

function untilThen({ view }: PlanFacts): WithdrawalPlanView['until'] {
  const rights = view.rights.value.map(({ text, article }) => ({ text: `仍享有：${text}`, article }));
  const duties = view.duties ? [{ text: '仍须履行成员义务', article: view.duties.article }] : [];
  return [...rights, ...duties];
}

function afterwards({ view, plan, reapplyFrom, lastDay, approval }: PlanFacts): WithdrawalPlanView['after'] {
  const ends = { text: '本单位人员的成员权利、在各机构的席位和职务同时终止', article: plan.article };
  const ban = view.reapplicationBan;
  if (!reapplyFrom || !ban) return [ends, { text: '之后可以随时再次申请加入', article: null }];
  const from =
    approval.by === 'none'
      ? `自${dayInWords(reapplyFrom)}起`
      : `按最后一天为${dayInWords(lastDay)}计算，自${dayInWords(reapplyFrom)}起`;
  return [ends, { text: `${ban.years.value} 年内不得再次申请，${from}可以申请`, article: ban.years.article }];
}
