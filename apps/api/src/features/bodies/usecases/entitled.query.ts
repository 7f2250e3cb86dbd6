import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { bodyFacts } from '../domain/body-facts.ts';
import { isHeldOver, type Mandate, type SeatedPlace } from '../domain/mandate.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { PeopleBook } from './people-book.ts';

const OF_ALL = '成员代表';

/** Who has a place in a body at a moment: those registered, or, in a body of all members, the register itself. */
@Injectable()
export class Entitled {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly mandates: MandateRepository,
    private readonly people: PeopleBook,
  ) {}

  /** @throws DomainError `body_not_found` */
  async execute(tx: Tx | undefined, alliance: string, body: string, on: Instant): Promise<Mandate[]> {
    const facts = bodyFacts(this.alliances.charterAt(alliance, on).view, body);
    if (!facts) throw new DomainError('body_not_found');
    if (facts.seats === 'members') return this.ofAllMembers(tx, alliance, body);
    return this.present(tx, alliance, await this.mandates.heldAt(alliance, body, on, tx), on);
  }

  async holds(
    tx: Tx,
    alliance: string,
    { body, mandateId, personId }: { body: string; mandateId: string; personId: string },
    on: Instant,
  ): Promise<boolean> {
    const facts = bodyFacts(this.alliances.charterAt(alliance, on).view, body);
    if (facts?.seats !== 'members') return this.mandates.isHeldBy(tx, alliance, { body, mandateId, personId }, on);
    const member = (await this.members.memberCards(alliance, [mandateId], tx)).get(mandateId);
    if (member?.state !== 'active') return false;
    return (await this.members.representativeOf(alliance, [mandateId], tx)).get(mandateId) === personId;
  }

  async present(tx: Tx | undefined, alliance: string, places: readonly SeatedPlace[], on: Instant): Promise<Mandate[]> {
    const personIds = places.flatMap(({ personId }) => personId ?? []);
    const memberIds = places.flatMap(({ memberId }) => memberId ?? []);
    const [people, units] = await Promise.all([
      this.people.find(alliance, personIds, tx),
      this.members.memberCards(alliance, memberIds, tx),
    ]);
    return places.map(({ id, body, personId, memberId, title, endsOn }) => {
      const person = personId === null ? undefined : people.get(personId);
      const unitName = memberId === null ? (person?.unitName ?? null) : (units.get(memberId)?.name ?? null);
      return {
        mandateId: id,
        body,
        personId,
        memberId,
        name: person?.name ?? unitName ?? '',
        unitName,
        title,
        isHeldOver: isHeldOver({ endsOn }, dayOf(on)),
      };
    });
  }

  /** C9(4): each active member has one place, exercised by whoever represents it. */
  private async ofAllMembers(tx: Tx | undefined, alliance: string, body: string): Promise<Mandate[]> {
    const members = [];
    for await (const member of this.members.activeMembers(alliance, { tx })) members.push(member);
    const ids = members.map(({ id }) => id);
    const representatives = await this.members.representativeOf(alliance, ids, tx);
    const people = await this.people.namesOf([...representatives.values()], tx);
    return members.map(({ id, name }) => {
      const personId = representatives.get(id) ?? null;
      return {
        mandateId: id,
        body,
        personId,
        memberId: id,
        name: personId === null ? name : (people.get(personId) ?? name),
        unitName: name,
        title: OF_ALL,
        isHeldOver: false,
      };
    });
  }
}
