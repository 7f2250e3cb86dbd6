import type { CharterView } from '@mengwu/charter';
import { ALLOWED, addDays, type Day, type Decision, firstDayOfYear, refused } from '@mengwu/kernel';
import { isHeldOver } from './mandate.ts';
import { electingPower, type OfficeFacts } from './office-facts.ts';
import type { OfficeTerm } from './office-term.ts';

export interface TakeFacts {
  readonly office: OfficeFacts;
  readonly personId: string;
  readonly personName: string;
  readonly startsOn: Day;
  /** Terms that run on the first day, in whatever office. */
  readonly running: readonly OfficeTerm[];
  readonly nameOf: (personId: string) => string;
  /** Offices of the charter, among which nobody holds two. */
  readonly ruled: readonly string[];
}

export type MayTakeCode = 'office_taken' | 'office_conflict' | 'already_candidate';

/** One office, one holder; one person, one of the charter's offices. A term that is over makes way. */
export function mayFollow(facts: TakeFacts): Decision<'office_taken' | 'office_conflict'> {
  const { office, personId, personName, startsOn, running, ruled } = facts;
  const isOver = (term: OfficeTerm) => isHeldOver(term, startsOn);
  const sitting = running.find((term) => term.office === office.office && office.isSingle && !isOver(term));
  if (sitting)
    return refused('office_taken', {
      article: office.article,
      params: { office: office.office, name: facts.nameOf(sitting.personId) },
      ...(sitting.endsOn !== null && { changesOn: addDays(sitting.endsOn, 1) }),
    });
  const other = running.find(
    (term) =>
      term.personId === personId &&
      !isOver(term) &&
      (term.office === office.office || (office.key !== undefined && ruled.includes(term.office))),
  );
  if (other)
    return refused('office_conflict', { article: office.article, params: { name: personName, held: other.office } });
  return ALLOWED;
}

/** Who makes way on the first day of a new term: the one whose term is over, in this office. */
export function whoMakesWay(facts: Pick<TakeFacts, 'office' | 'personId' | 'startsOn' | 'running'>): OfficeTerm[] {
  const { office, personId, startsOn, running } = facts;
  return running.filter(
    (term) =>
      isHeldOver(term, startsOn) &&
      ((term.office === office.office && (office.isSingle || term.personId === personId)) ||
        // A holder over time who is elected into another office leaves the old one.
        (term.personId === personId && office.key !== undefined && term.office !== office.office)),
  );
}

/** Terms of a person in an office that had begun by a day: one that was cut short counts as one. */
export function termsServed(terms: readonly OfficeTerm[], office: string, personId: string, by: Day): number {
  return terms.filter((term) => term.office === office && term.personId === personId && term.startsOn <= by).length;
}

/** A duty of a year is marked once, and not before the year has begun. */
export function mayMarkDuty(facts: {
  article: string;
  year: number;
  today: Day;
  isDone: boolean;
}): Decision<'office_duty_done' | 'office_duty_in_future'> {
  const { article, year, today, isDone } = facts;
  if (isDone) return refused('office_duty_done', { article, params: { year } });
  const begins = firstDayOfYear(year);
  return begins > today ? refused('office_duty_in_future', { article, params: { year }, changesOn: begins }) : ALLOWED;
}

/** The first holder is registered once; of an office that several hold, each person once. */
export function mayRegisterOffice(
  { office, isSingle, article }: OfficeFacts,
  terms: readonly OfficeTerm[],
  personId?: string,
): Decision<'office_founded'> {
  const before = terms.filter((term) => term.office === office);
  // What a vote has given once comes by votes from then on; several vice-chairs are registered one after the other.
  const isVoted = before.some(({ source }) => source !== 'founding');
  const isKnown = isSingle ? before.length > 0 : before.some((term) => term.personId === personId);
  return isVoted || isKnown ? refused('office_founded', { article, params: { office } }) : ALLOWED;
}

/** A holder resigns by herself; taking an office back wants a vote, and the end of a term a successor. */
export function mayEndTerm(
  view: CharterView,
  term: OfficeTerm,
  reason: 'resigned' | 'removed' | 'termEnded',
): Decision<'removal_needs_vote' | 'successor_needed'> {
  if (reason === 'resigned') return ALLOWED;
  const power = electingPower(view);
  const body = view.bodies[power?.body ?? '']?.name.value ?? '理事会';
  const why = { params: { office: term.office, body }, ...(power && { article: power.article }) };
  return reason === 'removed' ? refused('removal_needs_vote', why) : refused('successor_needed', why);
}
