import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { isDuplicate } from '../../platform/database/database-errors.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { DomainError } from '../../platform/http/domain-error.ts';
import { newId } from '../../platform/ids.ts';
import type { LastDeparture, Leaving } from './domain/leaving.ts';
import { representativeAmong, speaksForMember } from './domain/member.rules.ts';
import type { ActingFor, Member, MemberPerson } from './domain/member.ts';
import { type LeavingHandler, LeavingHandlers } from './leaving-handlers.ts';
import { type FormerMember, LeavingRepository, type LeftWith } from './persistence/leaving.repository.ts';
import { MemberRepository } from './persistence/member.repository.ts';
import { MemberPeopleRepository } from './persistence/member-people.repository.ts';
import { PersonHandlers } from './person-handlers.ts';
import { type Renamed, RenamingHandlers } from './renaming-handlers.ts';
import { PublishMemberList } from './usecases/publish-member-list.ts';

type Leftover = 'leftOn' | 'leftHow' | 'leftArticle' | 'reapplyFrom';

export type NewMember = Omit<Member, 'id' | 'number' | 'state' | Leftover> & {
  readonly people: readonly Pick<MemberPerson, 'personId' | 'role'>[];
};

/** The front door of the room: the register, and who acts for whom. */
@Injectable()
export class Members {
  constructor(
    private readonly register: MemberRepository,
    private readonly people: MemberPeopleRepository,
    private readonly personHandlers: PersonHandlers,
    private readonly leavings: LeavingRepository,
    private readonly leavingHandlers: LeavingHandlers,
    private readonly renamings: RenamingHandlers,
    private readonly lists: PublishMemberList,
  ) {}

  /**
   * Enters a member into the register under the alliance's next number.
   * @throws DomainError `already_member` when an active member has this credit code, or a person acts for another.
   */
  async admit(tx: Tx, { people, ...member }: NewMember): Promise<Member> {
    const { alliance, joinedOn } = member;
    const number = await this.register.takeNumber(tx, alliance, joinedOn);
    const stays = { leftOn: null, leftHow: null, leftArticle: null, reapplyFrom: null };
    const admitted: Member = { ...member, ...stays, id: newId(), number, state: 'active' };
    try {
      await this.register.insert(tx, admitted);
      for (const person of people) {
        await this.people.insert(tx, alliance, { ...person, memberId: admitted.id, since: joinedOn });
      }
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('already_member', {}, { cause: error });
      throw error;
    }
    tx.record({
      alliance,
      action: 'member.admitted',
      subject: { kind: 'member', id: admitted.id },
      after: { number, name: member.name, joinedOn, paidThrough: member.paidThrough },
    });
    return admitted;
  }

  /** A colleague begins to act for a member; nothing happens when they already do. */
  async addColleague(tx: Tx, colleague: { alliance: string; memberId: string; personId: string }): Promise<void> {
    const { alliance, memberId, personId } = colleague;
    const acting = await this.people.findActingFor(personId, alliance, tx);
    if (acting && acting.memberId !== memberId) throw new DomainError('belongs_to_other_member');
    if (acting) return;
    try {
      await this.people.insert(tx, alliance, { memberId, personId, role: 'colleague', since: dayOf(tx.now) });
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('belongs_to_other_member', {}, { cause: error });
      throw error;
    }
    tx.record({
      alliance,
      action: 'member.colleague-added',
      subject: { kind: 'member', id: memberId },
      after: { personId },
    });
  }

  /**
   * A colleague goes, to speak for a member of her own; whoever speaks for one already stays there.
   * Answers whether the person acts for nobody now.
   */
  async letGo(tx: Tx, alliance: string, personId: string): Promise<boolean> {
    const acting = await this.people.findActingFor(personId, alliance, tx);
    if (!acting) return true;
    const { memberId, role } = acting;
    if (speaksForMember(role)) return false;
    await this.people.remove(tx, alliance, memberId, personId);
    tx.record({
      alliance,
      action: 'member.colleague-removed',
      subject: { kind: 'member', id: memberId },
      before: { personId, role },
    });
    await this.personHandlers.tellGone(tx, { alliance, memberId, personId });
    return true;
  }

  /**
   * A member leaves the register: nobody acts for it from the next request on, and its credit code stays locked until
   * the day given. What others keep for it ends in the same transaction.
   * @throws DomainError `member_already_left`
   */
  async leave(tx: Tx, leaving: Leaving): Promise<void> {
    const { alliance, memberId, how, leftOn, reapplyFrom, article } = leaving;
    if (!(await this.leavings.leave(tx, leaving))) throw new DomainError('member_already_left', {}, { article });
    const personIds = await this.leavings.releasePeople(tx, alliance, memberId);
    const [member] = await this.register.findMany(alliance, [memberId], tx);
    if (!member) throw new DomainError('member_not_found');
    tx.record({
      alliance,
      action: 'member.left',
      subject: { kind: 'member', id: memberId },
      before: { state: 'active' },
      after: { state: member.state, how, leftOn, reapplyFrom, article },
    });
    await this.leavingHandlers.tell(tx, { ...leaving, memberName: member.name, personIds });
  }

  /** Runs in the transaction in which a member leaves. */
  onLeft(handler: LeavingHandler): void {
    this.leavingHandlers.add(handler);
  }

  /** How a unit (by credit code, else by name) or a person left last, and from which day it may apply again. */
  lastDeparture(alliance: string, who: FormerMember, tx?: Tx): Promise<LastDeparture | undefined> {
    return this.leavings.findLast(alliance, who, tx);
  }

  /** Everyone who has left, the last one first. */
  formerMembers(alliance: string): Promise<Member[]> {
    return this.register.findLeft(alliance);
  }

  /** Members, in whatever alliance, for which a person acted until they left, and as what. */
  leftWith(personId: string, tx?: Tx): Promise<LeftWith[]> {
    return this.leavings.findLeftWith(personId, tx);
  }

  /** Who stands for each member: its representative, else the individual member herself, else its contact. */
  async representativeOf(alliance: string, memberIds: readonly string[], tx?: Tx): Promise<Map<string, string>> {
    return representativeAmong(await this.people.findPeople(alliance, memberIds, tx));
  }

  /**
   * C10: publishes the members of this moment, as an edition of their list.
   * @throws DomainError `member_list_not_given`, `charter_silent` where the charter publishes none.
   */
  async publishList(tx: Tx, alliance: string): Promise<{ edition: number }> {
    return this.lists.execute(tx, alliance, { personId: null });
  }

  /** Runs in the transaction in which a member gets a new name. */
  onRenamed(handler: (tx: Tx, renamed: Renamed) => Promise<void>): void {
    this.renamings.add(handler);
  }

  /** A period is paid; the member never loses days that were paid before. */
  async extendPaidThrough(tx: Tx, alliance: string, memberId: string, through: Day): Promise<void> {
    await this.register.extendPaidThrough(tx, alliance, memberId, through);
    tx.record({
      alliance,
      action: 'member.paid-through',
      subject: { kind: 'member', id: memberId },
      after: { paidThrough: through },
    });
  }

  /** For whom a person acts in an alliance. With `tx` the answer cannot change before the transaction ends. */
  actingFor(personId: string, alliance: string, tx?: Tx): Promise<ActingFor | undefined> {
    return this.people.findActingFor(personId, alliance, tx);
  }

  /** The same for many at once, by person. */
  actingForMany(personIds: readonly string[], alliance: string, tx?: Tx): Promise<Map<string, ActingFor>> {
    return this.people.findActingForMany(personIds, alliance, tx);
  }

  actingEverywhere(personId: string): Promise<ActingFor[]> {
    return this.people.findActingEverywhere(personId);
  }

  async memberCards(alliance: string, ids: readonly string[], tx?: Tx): Promise<Map<string, Member>> {
    const members = await this.register.findMany(alliance, [...new Set(ids)], tx);
    return new Map(members.map((member) => [member.id, member]));
  }

  /** A member as it stands, and as it will stand until the transaction ends. */
  lock(tx: Tx, alliance: string, memberId: string): Promise<Member | undefined> {
    return this.register.lock(tx, alliance, memberId);
  }

  peopleOf(alliance: string, memberIds: readonly string[], tx?: Tx): Promise<MemberPerson[]> {
    return this.people.findPeople(alliance, memberIds, tx);
  }

  /** Everyone who acts for an active member: all of them, or only those who speak for it. */
  peopleOfActive(alliance: string, who: 'everyone' | 'contacts'): Promise<MemberPerson[]> {
    const speakers = ['self', 'representative', 'contact'];
    return this.people.findPeopleOfActive(alliance, who === 'contacts' ? speakers : [...speakers, 'colleague']);
  }

  /** Active members by number, in batches: for jobs. */
  async *activeMembers(
    alliance: string,
    { batch = 200, tx }: { batch?: number; tx?: Tx | undefined } = {},
  ): AsyncGenerator<Member> {
    let after = '';
    for (;;) {
      const members = await this.register.findActiveAfter(alliance, after, batch, tx);
      yield* members;
      const last = members.at(-1);
      if (!last || members.length < batch) return;
      after = last.number;
    }
  }

  isMember(alliance: string, unit: { name: string; creditCode: string | null }, tx?: Tx): Promise<boolean> {
    return this.register.existsActive(alliance, unit, tx);
  }
}
