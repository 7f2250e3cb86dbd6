import { type CandidateFacts, mayTakeOffice } from '@mengwu/charter';
import type { ErrorCode } from '@mengwu/contracts';
import { ALLOWED, type Day, type Decision, dayOf, type Instant, refused, startOfDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Candidate } from '../domain/candidate.ts';
import { mayFollow, termsServed } from '../domain/office.rules.ts';
import { allOffices, officeFacts } from '../domain/office-facts.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { WaiverRepository } from '../persistence/waiver.repository.ts';
import { PeopleBook } from './people-book.ts';

/** Whether a person may be elected: the charter's conditions, age and terms, and the office must be free. */
@Injectable()
export class Standing {
  constructor(
    private readonly alliances: Alliances,
    private readonly candidates: CandidateRepository,
    private readonly waivers: WaiverRepository,
    private readonly terms: OfficeTermRepository,
    private readonly people: PeopleBook,
  ) {}

  /** The charter's own conditions of one candidate, as they stand now. */
  async facts(candidate: Candidate, on: Day, tx?: Tx): Promise<CandidateFacts> {
    const { alliance, id, office, personId, bornOn } = candidate;
    const [checks, waivers, terms] = await Promise.all([
      this.candidates.checksOf(alliance, [id], tx),
      this.waivers.ofCandidates(alliance, [id], tx),
      this.terms.all(alliance, tx),
    ]);
    return {
      office,
      bornOn,
      takesOfficeOn: on,
      termsServed: termsServed(terms, office, personId, on),
      waivers: waivers.filter(({ state }) => state === 'approved').map(({ kind }) => kind),
      checklist: checks.filter(({ isMet }) => isMet).map(({ key }) => key),
    };
  }

  /** A19–A21, E16–E17, and one person for one office. */
  async ofCandidate(candidate: Candidate, now: Instant, tx?: Tx): Promise<Decision<ErrorCode>> {
    const on = laterOf(candidate.takesOfficeOn, dayOf(now));
    const { view } = this.alliances.charterAt(candidate.alliance, now);
    const office = officeFacts(view, candidate.office);
    if (!office) return refused('office_unknown', { params: { office: candidate.office } });
    if (office.key !== undefined) {
      const may = mayTakeOffice(view, await this.facts(candidate, on, tx));
      if (!may.allowed) return may;
    }
    return this.isFree(candidate, on, now, tx);
  }

  /** By office and person: the charter's offices want a candidate whose conditions were checked. */
  async ofPerson(
    who: { alliance: string; office: string; personId: string },
    now: Instant,
  ): Promise<Decision<ErrorCode>> {
    const { alliance, office, personId } = who;
    const { view } = this.alliances.charterAt(alliance, now);
    const facts = officeFacts(view, office);
    if (!facts) return refused('office_unknown', { params: { office } });
    if (facts.key === undefined) return this.isFree(who, dayOf(now), now);
    const candidate = await this.candidates.findOpen(alliance, office, personId);
    if (candidate) return this.ofCandidate(candidate, now);
    const name = await this.people.nameOf(alliance, personId);
    return refused('candidate_needed', { article: facts.article, params: { name, office } });
  }

  private async isFree(
    who: { alliance: string; office: string; personId: string },
    on: Day,
    now: Instant,
    tx?: Tx,
  ): Promise<Decision<ErrorCode>> {
    const { view } = this.alliances.charterAt(who.alliance, now);
    const office = officeFacts(view, who.office);
    if (!office) return ALLOWED;
    const at = laterOf(startOfDay(on), now);
    const running = (await this.terms.all(who.alliance, tx)).filter(({ endedAt }) => endedAt === null || endedAt > at);
    const ids = [who.personId, ...running.map(({ personId }) => personId)];
    const people = await this.people.find(who.alliance, ids, tx);
    return mayFollow({
      office,
      personId: who.personId,
      personName: people.get(who.personId)?.name ?? '',
      startsOn: on,
      running,
      nameOf: (id) => people.get(id)?.name ?? '',
      ruled: allOffices(view).flatMap((one) => (one.key === undefined ? [] : [one.office])),
    });
  }
}

export function laterOf<T extends string>(one: T, other: T): T {
  return one > other ? one : other;
}
