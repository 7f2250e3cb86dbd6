import { termOf } from '@mengwu/charter';
import { addDays, type Day, startOfDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, isDuplicate, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Basis } from '../domain/mandate.ts';
import { mayFollow, termsServed, whoMakesWay } from '../domain/office.rules.ts';
import { allOffices, type OfficeFacts, officeFacts } from '../domain/office-facts.ts';
import type { OfficeTerm } from '../domain/office-term.ts';
import { termEnd } from '../domain/place.rules.ts';
import { BodyBookRepository, OFFICES_BOOK } from '../persistence/body-book.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { EndOffice } from './end-office.ts';
import { effectiveAt, PeopleBook } from './people-book.ts';

export interface NewOfficeTerm {
  readonly alliance: string;
  readonly office: string;
  readonly personId: string;
  readonly candidateId?: string | null;
  readonly startsOn: Day;
  /** Only where the charter states no term. */
  readonly endsOn?: Day | null;
  readonly basis: Basis;
  readonly by: string | null;
}

/** Somebody takes an office: the one whose term is over makes way, a second holder is refused. */
@Injectable()
export class TakeOffice {
  constructor(
    private readonly alliances: Alliances,
    private readonly books: BodyBookRepository,
    private readonly terms: OfficeTermRepository,
    private readonly people: PeopleBook,
    private readonly endOffice: EndOffice,
  ) {}

  /**
   * The charter's own offices are for checked candidates, but for their first holders.
   * @throws DomainError `office_unknown`, `candidate_needed`, `person_not_in_alliance`, `office_taken`, `office_conflict`, `term_fixed`,
   * `term_too_short`
   */
  async execute(tx: Tx, order: NewOfficeTerm): Promise<{ id: string }> {
    const { alliance, startsOn, personId } = order;
    const { view, version } = this.alliances.charterAt(alliance, tx.now);
    const office = officeFacts(view, order.office);
    if (!office) throw new DomainError('office_unknown', { office: order.office });
    const isChecked = office.key === undefined || order.candidateId != null || order.basis.source === 'founding';
    if (!isChecked) {
      const params = { name: await this.people.nameOf(alliance, personId, tx), office: office.office };
      throw new DomainError('candidate_needed', params, { article: office.article });
    }
    await this.books.lock(tx, alliance, OFFICES_BOOK);
    const all = await this.terms.all(alliance, tx);
    const at = effectiveAt(startOfDay(startsOn), tx.now);
    const running = all.filter((term) => term.endedAt === null || term.endedAt > at);
    const people = await this.people.find(alliance, [personId, ...running.map((term) => term.personId)], tx);
    const person = people.get(personId);
    if (!person?.isOfAlliance) throw new DomainError('person_not_in_alliance');
    const ruled = allOffices(view).flatMap((one) => (one.key === undefined ? [] : [one.office]));
    const facts = { office, personId, personName: person.name, startsOn, running, ruled };
    requireAllowed(mayFollow({ ...facts, nameOf: (id) => people.get(id)?.name ?? '' }));
    const stated = office.key === undefined ? undefined : termOf(view, office.office, startsOn);
    const years = view.offices?.termYears.value ?? null;
    const limits = stated ? { ...stated, years } : { endsOn: null, article: office.article, years: null };
    requireAllowed(termEnd(limits, startsOn, order.endsOn ?? null));
    for (const term of whoMakesWay(facts)) {
      const next = term.office === office.office ? personId : null;
      await this.endOffice.execute(tx, term, { on: addDays(startsOn, -1), at, reason: 'succeeded', next });
    }
    const termNumber = termsServed(all, office.office, personId, startsOn) + 1;
    return this.write(tx, order, { office, at, version, termNumber, endsOn: limits.endsOn ?? order.endsOn ?? null });
  }

  private async write(
    tx: Tx,
    order: NewOfficeTerm,
    with_: {
      office: OfficeFacts;
      at: OfficeTerm['startedAt'];
      version: string;
      termNumber: number;
      endsOn: Day | null;
    },
  ): Promise<{ id: string }> {
    const { alliance, personId, startsOn, basis, by, candidateId = null } = order;
    const { office, at, version, termNumber, endsOn } = with_;
    const { source, resolution = null, decidedOn = null, motionId = null, fileId = null } = basis;
    const term = {
      alliance,
      office: office.office,
      personId,
      candidateId,
      termNumber,
      startsOn,
      endsOn,
      startedAt: at,
    };
    const papers = {
      source,
      resolution,
      decidedOn,
      motionId,
      fileId,
      article: office.article,
      charterVersion: version,
    };
    try {
      const onlyOne = office.isSingle ? office.office : null;
      const id = await this.terms.insert(tx, { ...term, ...papers, onlyOne, createdBy: by });
      tx.record({
        alliance,
        action: 'office.taken',
        subject: { kind: 'office', id },
        after: { office: office.office, personId, startsOn, endsOn, termNumber, resolution, source },
        charterVersion: version,
        article: office.article,
      });
      return { id };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new DomainError('office_taken', { office: office.office, name: '' }, { cause: error });
    }
  }
}
