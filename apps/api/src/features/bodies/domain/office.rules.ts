import { ALLOWED, addDays, type Day, type Decision, refused } from '@mengwu/kernel';
import { isHeldOver } from './mandate.ts';
import type { OfficeFacts } from './office-facts.ts';
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
