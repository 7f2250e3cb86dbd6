import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/audit/audit-words.ts';
import { Accounts, AccountsModule } from '../accounts/index.ts';
import { Alliances, AlliancesModule } from '../alliances/index.ts';
import { DeskMembersController } from './http/desk-members.controller.ts';
import { MemberPresenter } from './http/member.presenter.ts';
import { memberWords, roleTexts } from './http/member.texts.ts';
import { MembersController } from './http/members.controller.ts';
import { LeavingHandlers } from './leaving-handlers.ts';
import { Members } from './members.ts';
import { LeavingRepository } from './persistence/leaving.repository.ts';
import { MemberRepository } from './persistence/member.repository.ts';
import { MemberPeopleRepository } from './persistence/member-people.repository.ts';
import { ListMembers } from './usecases/list-members.query.ts';
import { RemoveColleague } from './usecases/remove-colleague.usecase.ts';
import { ShowMember } from './usecases/show-member.query.ts';
import { ShowMembership } from './usecases/show-membership.query.ts';

@Module({
  imports: [AccountsModule, AlliancesModule],
  controllers: [MembersController, DeskMembersController],
  providers: [
    LeavingHandlers,
    LeavingRepository,
    ListMembers,
    MemberPeopleRepository,
    MemberPresenter,
    MemberRepository,
    Members,
    RemoveColleague,
    ShowMember,
    ShowMembership,
  ],
  exports: [Members],
})
export class MembersModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly register: MemberRepository,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(memberWords);
    this.alliances.onMemberCount((alliances) => this.register.countActive(alliances));
    this.accounts.onMe({ memberships: (personId) => this.membershipsOf(personId) });
  }

  private async membershipsOf(personId: string) {
    const acting = await this.members.actingEverywhere(personId);
    return acting.map(({ alliance, memberId, memberName, role }) => ({
      alliance,
      allianceName: this.alliances.nameOf(alliance),
      memberId,
      memberName,
      role,
      roleText: roleTexts[role],
    }));
  }
}
