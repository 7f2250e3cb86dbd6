import type { Day } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import { fulfilments, inactivityVerdict } from '../rules/inactivity-verdict.ts';
import { officeOf } from '../rules/office.ts';
import { reapplicationFrom } from '../rules/reapplication-from.ts';
import { termOf } from '../rules/term-of.ts';
import { withdrawalPlan } from '../rules/withdrawal-plan.ts';
import type { TrialDeparture, TrialFacts, TrialMember, TrialTerm } from './trial-facts.ts';

export type StatusChange = {
  readonly what: 'inactivity' | 'withdrawal' | 'ban' | 'term';
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** By which article of the new charter; null where it knows no such rule. */
  readonly article: string | null;
};

type Status = { readonly text: string; readonly article: string | null };

/** Whose standing would be another: inactive members, running withdrawals, bars to a new application, terms. */
export function compareStatus(
  before: CharterView,
  after: CharterView,
  { members, departures, terms }: TrialFacts,
): StatusChange[] {
  const compare = <T extends { name: string }>(
    what: StatusChange['what'],
    items: readonly T[],
    status: (view: CharterView, item: T) => Status,
  ) =>
    items.flatMap((item): StatusChange[] => {
      const [old, next] = [status(before, item), status(after, item)];
      if (old.text === next.text) return [];
      return [{ what, name: item.name, before: old.text, after: next.text, article: next.article }];
    });
  return [
    ...compare('inactivity', members, activity),
    ...compare('withdrawal', members, leaving),
    ...compare('ban', departures, bar),
    ...compare('term', terms, term),
  ];
}

const VERDICTS = { none: '正常', expulsionTrack: '待核实是否除名', lapsed: '视为退出' } as const;

function activity(view: CharterView, { joinedOn, entries }: TrialMember): Status {
  const kinds = fulfilments(view)?.kinds ?? [];
  const counted = entries.filter(({ kind }) => kinds.includes(kind)).map(({ on }) => on);
  const { verdict, on, article } = inactivityVerdict(view, { joinedOn, entries: counted, on: view.on });
  return { text: verdict === 'none' ? VERDICTS.none : `${VERDICTS[verdict]}（自${on}）`, article };
}

function leaving(view: CharterView, { withdrawal }: TrialMember): Status {
  if (!withdrawal) return { text: '没有退出', article: null };
  const { earliestLastDay, isDecided, refusal, article } = withdrawalPlan(view, withdrawal);
  if (refusal) return { text: '不能办理：章程没有写明由谁批准', article };
  return { text: `最后一天 ${earliestLastDay}${isDecided ? '' : '，还须批准'}`, article };
}

function bar(view: CharterView, departure: TrialDeparture): Status {
  const from = reapplicationFrom(view, departure);
  const article = view.reapplicationBan?.years.article ?? null;
  return { text: isOver(from, view.on) ? '可以重新申请' : `${from} 起可以重新申请`, article };
}

const isOver = (from: Day | null, on: Day) => from === null || from <= on;

function term(view: CharterView, { of, startsOn }: TrialTerm): Status {
  const isKnown = officeOf(view, of) !== undefined || Object.hasOwn(view.bodies, of);
  if (!isKnown) return { text: '章程没有这个职务或机构', article: null };
  const { endsOn, article } = termOf(view, of, startsOn);
  if (endsOn === null) return { text: '没有规定任期', article };
  return { text: endsOn < view.on ? `已于 ${endsOn} 届满` : `${endsOn} 届满`, article };
}
