import { type CharterView, fulfilments, type InactivityVerdict, inactivityVerdict } from '@mengwu/charter';
import { type DutyStanding, dayInWords } from '@mengwu/contracts';
import { type Day, daysBetween } from '@mengwu/kernel';
import type { CountedEntry } from './duty-entry.ts';

export interface StandingFacts {
  readonly joinedOn: Day;
  readonly entries: readonly CountedEntry[];
  readonly remindedOn?: Day | null;
  readonly on: Day;
}

/** From so many days before its consequence on, a silence is shown as a warning. */
const NEAR_DAYS = 90;

/** The days on which a member fulfilled what its charter counts as a duty [C12][E6]. */
export function daysThatCount(view: CharterView, entries: readonly CountedEntry[]): Day[] {
  const kinds = fulfilments(view)?.kinds;
  const counted = entries.filter(({ struckReason, kind }) => struckReason === null && (kinds?.includes(kind) ?? true));
  return [...new Set(counted.map(({ on }) => on))].sort();
}

/** What the charter says of a member that has done nothing for so long [C15][E8]. */
export function inactivityOf(view: CharterView, facts: StandingFacts): InactivityVerdict {
  const { joinedOn, on, remindedOn = null } = facts;
  return inactivityVerdict(view, { joinedOn, on, remindedOn, entries: daysThatCount(view, facts.entries) });
}

/** The same in words: since when nothing, what that leads to, by which article, on which day. */
export function standingOf(view: CharterView, facts: StandingFacts): DutyStanding {
  const verdict = inactivityOf(view, facts);
  const lastOn = daysThatCount(view, facts.entries).at(-1) ?? null;
  const shared = { since: verdict.since, lastOn, on: verdict.on, article: verdict.article };
  if (!view.inactivity) return { ...shared, state: 'noClause', text: '章程没有因不履行义务而退出或除名的条款。' };
  if (!verdict.since || !verdict.on) {
    return { ...shared, state: 'fine', text: '章程规定的期限从秘书处书面提醒之日起算，目前没有需要处理的提醒。' };
  }
  return { ...shared, ...inWords(view, verdict, facts.on) };
}

function inWords(view: CharterView, verdict: InactivityVerdict, today: Day): Pick<DutyStanding, 'state' | 'text'> {
  const { since, on, years, aggravation } = verdict;
  const isLapse = view.inactivity?.consequence.value === 'deemedWithdrawn';
  if (verdict.verdict === 'expulsionTrack') {
    const text = `自${dayInWords(since ?? '')}起超过 ${years} 年没有履行义务的记录。${aggravation ?? ''}，秘书处核实后可以提请除名。`;
    return { state: 'expulsionTrack', text };
  }
  if (verdict.verdict === 'lapsed') return lapsedInWords(view, verdict);
  const grave = view.inactivity?.aggravation?.value;
  const then = isLapse ? '将视为自动退出' : `${grave ?? ''}的，可能被提请除名`.replace('的的', '的');
  const text = `${dayInWords(since ?? '')}之后没有记录；如果到${dayInWords(on ?? '')}仍没有履行义务，${then}。`;
  const isNear = on !== null && daysBetween(today, on) <= NEAR_DAYS;
  return { state: isNear ? 'warning' : 'fine', text };
}

function lapsedInWords(view: CharterView, { since, on, years, needsConfirmation }: InactivityVerdict) {
  const effect = view.inactivity?.effectiveFrom;
  const silence = `自${dayInWords(since ?? '')}起连续 ${years} 年没有履行义务的记录`;
  if (!effect?.value) {
    const text = `${silence}，但章程没有写明从哪一天起视为退出。请先在“章程”页回答这个问题。`;
    return { state: 'silent' as const, text };
  }
  const when = needsConfirmation ? '经确认后视为自动退出' : `自${dayInWords(on ?? '')}起视为自动退出`;
  return { state: 'lapsed' as const, text: `${silence}，${when}。` };
}
