import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import type { ActingFor, Member, MemberPerson } from '../domain/member.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { MemberPeopleRepository } from '../persistence/member-people.repository.ts';

export interface MembershipFacts {
  readonly member: Member;
  readonly acting: ActingFor;
  readonly people: readonly MemberPerson[];
}

/** The membership for which the asker acts. */
@Injectable()
export class ShowMembership {
  constructor(
    private readonly register: MemberRepository,
    private readonly people: MemberPeopleRepository,
  ) {}

  /** @throws DomainError `not_a_member` */
  async execute(ctx: RequestContext, alliance: string): Promise<MembershipFacts> {
    const acting = await this.people.findActingFor(signedIn(ctx).personId, alliance);
    const member = acting && (await this.register.find(alliance, acting.memberId));
    if (!member) throw new DomainError('not_a_member');
    return { member, acting, people: await this.people.findPeople(alliance, [member.id]) };
  }
}
