import type { ErrorCode } from '@mengwu/contracts';
import { type Day, type Decision, dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../platform/index.ts';
import { Alliances } from '../alliances/index.ts';
import { type ChairHandler, ChairHandlers } from './chair-handlers.ts';
import { allBodies, type BodyFacts } from './domain/body-facts.ts';
import type { Candidate, Waiver } from './domain/candidate.ts';
import type { Basis, Mandate } from './domain/mandate.ts';
import { allOffices, type OfficeFacts } from './domain/office-facts.ts';
import type { OfficeTerm } from './domain/office-term.ts';
import { CandidateRepository } from './persistence/candidate.repository.ts';
import { MandateRepository } from './persistence/mandate.repository.ts';
import { OfficeTermRepository } from './persistence/office-term.repository.ts';
import { WaiverRepository } from './persistence/waiver.repository.ts';
import { ElectCandidate } from './usecases/elect-candidate.ts';
import { EndMandate } from './usecases/end-mandate.ts';
import { EndOffice } from './usecases/end-office.ts';
import { Entitled } from './usecases/entitled.query.ts';
import { PeopleBook } from './usecases/people-book.ts';
import { SettleWaiver, type VotedWaiver } from './usecases/settle-waiver.ts';
import { Standing } from './usecases/standing.ts';
import { type NewMandate, TakeMandate } from './usecases/take-mandate.ts';
import { type NewOfficeTerm, TakeOffice } from './usecases/take-office.ts';

export interface OfficeHeld extends OfficeTerm {
  readonly name: string;
}

/** The front door of the room: who sits in which body, who holds which office, and what a resolution changes of it. */
@Injectable()
export class Bodies {
  constructor(
    private readonly alliances: Alliances,
    private readonly entitledQuery: Entitled,
    private readonly mandates: MandateRepository,
    private readonly terms: OfficeTermRepository,
    private readonly candidates: CandidateRepository,
    private readonly waivers: WaiverRepository,
    private readonly people: PeopleBook,
    private readonly standing: Standing,
    private readonly take: TakeMandate,
    private readonly end: EndMandate,
    private readonly office: TakeOffice,
    private readonly leaveOffice: EndOffice,
    private readonly elect: ElectCandidate,
    private readonly waiver: SettleWaiver,
    private readonly chairHandlers: ChairHandlers,
  ) {}

  /** The bodies of the charter, in its order. */
  bodiesOf(alliance: string, on: Day): BodyFacts[] {
    return allBodies(this.alliances.charter(alliance, on).view);
  }

  officeNames(alliance: string, on: Day): OfficeFacts[] {
    return allOffices(this.alliances.charter(alliance, on).view);
  }

  /**
   * Every place of a body at a moment and who exercises it; in a body of all members the register's active members,
   * with the member's id as the mandate's. `personId` is null where nobody acts for a member: it counts all the same.
   * With a transaction the places stay as they are until it ends.
   * @throws DomainError `body_not_found`
   */
  entitled(tx: Tx | undefined, alliance: string, body: string, on: Instant): Promise<Mandate[]> {
    return this.entitledQuery.execute(tx, alliance, body, on);
  }

  /** Whether a body has ever had somebody who could vote in it; one of all members has them from the first member on. */
  async isFounded(alliance: string, body: string, on: Instant, tx?: Tx): Promise<boolean> {
    if (await this.mandates.hasEver(alliance, body, tx)) return true;
    return (await this.entitled(tx, alliance, body, on)).length > 0;
  }

  /**
   * Whether a person exercises this place of a body at a moment: `entitled` for one place. It stays so until the
   * transaction ends.
   */
  holds(
    tx: Tx,
    alliance: string,
    place: { body: string; mandateId: string; personId: string },
    on: Instant,
  ): Promise<boolean> {
    return this.entitledQuery.holds(tx, alliance, place, on);
  }

  /** Places that a person exercises in an alliance (bodies of all members are not among them). */
  async mandatesOf(personId: string, alliance: string, on: Instant, tx?: Tx): Promise<Mandate[]> {
    const held = await this.mandates.heldByPerson(alliance, personId, on, tx);
    return this.entitledQuery.present(tx, alliance, held, on);
  }

  /** Who holds an office that one person holds at a time; of others the one who holds it longest. */
  async holder(
    alliance: string,
    office: string,
    on: Instant,
    tx?: Tx,
  ): Promise<{ personId: string; name: string } | undefined> {
    const term = (await this.terms.heldAt(alliance, on, tx)).find((one) => one.office === office);
    if (!term) return undefined;
    return { personId: term.personId, name: await this.people.nameOf(alliance, term.personId, tx) };
  }

  /** The person who calls and chairs the sittings of a body. */
  async chairOf(alliance: string, body: string, on: Instant): Promise<{ personId: string; name: string } | undefined> {
    const { view } = this.alliances.charterAt(alliance, on);
    const title = view.offices?.titles.value.find(({ chairs }) => chairs?.includes(body))?.title;
    return title === undefined ? undefined : this.holder(alliance, title, on);
  }

  officesOf(personId: string, alliance: string, on: Instant, tx?: Tx): Promise<OfficeTerm[]> {
    return this.terms.heldAt(alliance, on, tx).then((held) => held.filter((one) => one.personId === personId));
  }

  /** Everybody in office, with names. */
  async officers(alliance: string, on: Instant): Promise<OfficeHeld[]> {
    const held = await this.terms.heldAt(alliance, on);
    const people = await this.people.find(alliance, [...new Set(held.map(({ personId }) => personId))]);
    return held.map((term) => ({ ...term, name: people.get(term.personId)?.name ?? '' }));
  }

  /** Every place that somebody holds for a term, with its first day. */
  async placesHeld(alliance: string, on: Instant): Promise<{ name: string; body: string; startsOn: Day }[]> {
    const held = (await this.mandates.all(alliance, on)).filter(({ endedAt }) => endedAt === null);
    const starts = new Map(held.map(({ id, startsOn }) => [id, startsOn]));
    const seated = await this.entitledQuery.present(undefined, alliance, held, on);
    return seated.flatMap(({ mandateId, name, body }) => {
      const startsOn = starts.get(mandateId);
      return startsOn === undefined ? [] : [{ name, body, startsOn }];
    });
  }

  /** Whether an election may be put to the vote: conditions, age, terms, waivers, and a free office. */
  async mayStand(
    alliance: string,
    who: { office: string; personId: string } | { candidateId: string },
    now: Instant,
  ): Promise<Decision<ErrorCode>> {
    if (!('candidateId' in who)) return this.standing.ofPerson({ alliance, ...who }, now);
    const candidate = await this.candidates.find(alliance, who.candidateId);
    if (!candidate) throw new DomainError('candidate_not_found');
    return this.standing.ofCandidate(candidate, now);
  }

  /** An open candidate, for the title of a motion. */
  async candidate(alliance: string, candidateId: string): Promise<(Candidate & { name: string }) | undefined> {
    const found = await this.candidates.find(alliance, candidateId);
    return found && { ...found, name: await this.people.nameOf(alliance, found.personId) };
  }

  async openCandidates(alliance: string): Promise<(Candidate & { name: string })[]> {
    const open = (await this.candidates.list(alliance)).filter(({ state }) => state === 'open');
    const people = await this.people.find(alliance, [...new Set(open.map(({ personId }) => personId))]);
    return open.map((one) => ({ ...one, name: people.get(one.personId)?.name ?? '' }));
  }

  /** A waiver and whom it is for. */
  async waiverOf(
    alliance: string,
    waiverId: string,
  ): Promise<(Waiver & { personId: string; name: string; office: string }) | undefined> {
    const found = await this.waivers.find(alliance, waiverId);
    const candidate = found && (await this.candidate(alliance, found.candidateId));
    return candidate && { ...found, personId: candidate.personId, name: candidate.name, office: candidate.office };
  }

  /** Of open candidates, those that still wait: for a vote, or for an approval. */
  async openWaivers(alliance: string): Promise<(Waiver & { personId: string; name: string; office: string })[]> {
    const open = await this.openCandidates(alliance);
    const waivers = await this.waivers.ofCandidates(
      alliance,
      open.map(({ id }) => id),
    );
    return waivers.flatMap((waiver) => {
      const candidate = open.find(({ id }) => id === waiver.candidateId);
      if (!candidate || (waiver.state !== 'asked' && waiver.state !== 'voted')) return [];
      return [{ ...waiver, personId: candidate.personId, name: candidate.name, office: candidate.office }];
    });
  }

  /** Of a motion of the kind `waiver`, after its vote; with `approverId` where the approval was given with it. */
  waiverVoted(tx: Tx, vote: VotedWaiver): Promise<void> {
    return this.waiver.voted(tx, vote);
  }

  /** Of a motion of the kind `election` whose subject is a candidate: the candidate takes the office. */
  electCandidate(
    tx: Tx,
    order: { alliance: string; candidateId: string; basis: Basis; by: string | null },
  ): Promise<{ id: string }> {
    return this.elect.execute(tx, order);
  }

  /** Somebody takes a place by a resolution; a place of the same unit or person that is over its term ends with it. */
  takeMandate(tx: Tx, order: NewMandate): Promise<{ id: string }> {
    return this.take.execute(tx, order);
  }

  async endMandate(
    tx: Tx,
    order: {
      alliance: string;
      mandateId: string;
      reason: 'removed' | 'resigned' | 'termEnded';
      basis?: Partial<Basis>;
    },
  ): Promise<void> {
    const place = await this.mandates.lock(tx, order.alliance, order.mandateId);
    if (!place) throw new DomainError('mandate_not_found');
    const [seated] = (await this.mandates.heldAt(order.alliance, place.body, tx.now, tx)).filter(
      ({ id }) => id === place.id,
    );
    const { reason, basis } = order;
    await this.end.execute(tx, seated ?? place, { at: tx.now, reason, ...(basis && { basis }) });
  }

  /** An office without conditions of its own (副秘书长, heads of working bodies); others are taken by `electCandidate`. */
  takeOffice(tx: Tx, order: NewOfficeTerm): Promise<{ id: string }> {
    return this.office.execute(tx, order);
  }

  async endOffice(
    tx: Tx,
    order: { alliance: string; termId: string; reason: 'removed' | 'resigned' | 'termEnded'; basis?: Partial<Basis> },
  ): Promise<void> {
    const term = await this.terms.lock(tx, order.alliance, order.termId);
    if (!term) throw new DomainError('office_term_not_found');
    const { reason, basis } = order;
    const ending = { on: dayOf(tx.now), at: tx.now, reason, next: null };
    await this.leaveOffice.execute(tx, term, { ...ending, ...(basis && { basis }) });
  }

  /** Runs in the transaction in which the chair changes hands, or when the chair's term ends. */
  onChairChanged(handler: ChairHandler): void {
    this.chairHandlers.add(handler);
  }
}
