import { addDays, type Day, firstDayOfYear, lastDayOfPeriod, lastDayOfYear, yearOf } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { OpenQuestion } from '../dated.ts';
import type { FULFILMENTS } from '../schema/membership.ts';

export type InactivityFacts = {
  readonly joinedOn: Day;
  /** The days on which the member fulfilled a duty, in any order. */
  readonly entries: readonly Day[];
  readonly on: Day;
  /** The day of the last written reminder, where the charter counts from it. */
  readonly remindedOn?: Day | null;
};

export type InactivityVerdict = {
  readonly verdict: 'none' | 'expulsionTrack' | 'lapsed';
  /** The day from which the years are counted; it is not counted itself. Null where nothing runs. */
  readonly since: Day | null;
  /** The first day on which the consequence holds, or will hold if nothing is fulfilled until then. */
  readonly on: Day | null;
  readonly years: number | null;
  /** What has to come on top, in the charter's words: only grave cases go on the track. */
  readonly aggravation: string | null;
  /** A lapse that has to be confirmed before it takes effect. */
  readonly needsConfirmation: boolean;
  readonly article: string | null;
  readonly open: readonly OpenQuestion[];
};

const NOTHING: InactivityVerdict = {
  ...{ verdict: 'none', since: null, on: null, years: null, aggravation: null },
  ...{ needsConfirmation: false, article: null, open: [] },
};

/** What counts as fulfilling one's duties [C12][E6]; undefined where the charter ties nothing to it. */
export function fulfilments(
  view: CharterView,
): { readonly kinds: readonly (typeof FULFILMENTS)[number][]; readonly article: string } | undefined {
  const held = view.inactivity?.fulfilledBy;
  return held?.value ? { kinds: held.value, article: held.article } : undefined;
}

/**
 * What follows on a day from not having fulfilled any duty [C15][E8]. A fulfilment on the last day of the period is in
 * time; entries after the day asked for do not count.
 */
export function inactivityVerdict(view: CharterView, facts: InactivityFacts): InactivityVerdict {
  const rule = view.inactivity;
  if (!rule) return NOTHING;
  const since = startOf(rule.countedFrom.value ?? 'lastFulfilment', facts);
  const known = {
    ...NOTHING,
    years: rule.years.value,
    article: rule.years.article,
    open: [rule.countedFrom.open, rule.effectiveFrom?.open, rule.fulfilledBy.open].filter((one) => one !== undefined),
  };
  if (!since) return known;
  const on = addDays(lastDayOfPeriod(since, { years: rule.years.value }), 1);
  if (facts.on < on) return { ...known, since, on };
  const isLapse = rule.consequence.value === 'deemedWithdrawn';
  return {
    ...known,
    ...{ since, on, verdict: isLapse ? 'lapsed' : 'expulsionTrack' },
    aggravation: rule.aggravation?.value ?? null,
    needsConfirmation: isLapse && rule.effectiveFrom?.value === 'confirmation',
  };
}

function startOf(
  countedFrom: 'lastFulfilment' | 'reminder' | 'calendarYears',
  { joinedOn, entries, on, remindedOn }: InactivityFacts,
): Day | null {
  const last = entries.filter((one) => one <= on).reduce((latest, one) => (one > latest ? one : latest), joinedOn);
  if (countedFrom === 'lastFulfilment') return last;
  // Calendar years: the year of the last fulfilment does not count, the next three do.
  if (countedFrom === 'calendarYears') return lastDayOfYear(yearOf(last));
  return remindedOn && remindedOn >= last && remindedOn <= on ? remindedOn : null;
}

/** The calendar years without any fulfilment before a day, the latest last; for the dossier. */
export function emptyYears({ joinedOn, entries, on }: InactivityFacts): number[] {
  const years: number[] = [];
  for (let year = yearOf(joinedOn) + 1; lastDayOfYear(year) < on; year++) {
    const [from, to] = [firstDayOfYear(year), lastDayOfYear(year)];
    if (!entries.some((one) => one >= from && one <= to)) years.push(year);
  }
  return years;
}
