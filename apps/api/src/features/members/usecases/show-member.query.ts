import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/http/domain-error.ts';
import type { Member, MemberPerson } from '../domain/member.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { MemberPeopleRepository } from '../persistence/member-people.repository.ts';

/** A member and who acts for it, for the desk. */
@Injectable()
export class ShowMember {
  constructor(
    private readonly register: MemberRepository,
    private readonly people: MemberPeopleRepository,
  ) {}

  /** @throws DomainError `member_not_found` */
  async execute(alliance: string, id: string): Promise<{ member: Member; people: MemberPerson[] }> {
    const member = await this.register.find(alliance, id);
    if (!member) throw new DomainError('member_not_found');
    return { member, people: await this.people.findPeople(alliance, [id]) };
  }
}
