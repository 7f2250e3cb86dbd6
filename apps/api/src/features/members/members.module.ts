import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/audit/audit-words.ts';
import { Accounts, AccountsModule } from '../accounts/index.ts';
import { Alliances, AlliancesModule } from '../alliances/index.ts';
import { DeskMembersController } from './http/desk-members.controller.ts';
import { DirectoryController } from './http/directory.controller.ts';
import { MemberPresenter } from './http/member.presenter.ts';
import { memberWords, roleTexts } from './http/member.texts.ts';
import { MemberListsController } from './http/member-lists.controller.ts';
import { MembersController } from './http/members.controller.ts';
import { LeavingHandlers } from './leaving-handlers.ts';
import { Members } from './members.ts';
import { DirectoryRepository } from './persistence/directory.repository.ts';
import { LeavingRepository } from './persistence/leaving.repository.ts';
import { MemberRepository } from './persistence/member.repository.ts';
import { MemberListRepository } from './persistence/member-list.repository.ts';
import { MemberPeopleRepository } from './persistence/member-people.repository.ts';
import { SuccessionRepository } from './persistence/succession.repository.ts';
import { PersonHandlers } from './person-handlers.ts';
import { RenamingHandlers } from './renaming-handlers.ts';
import { Succession } from './succession.ts';
import { ListDirectory } from './usecases/list-directory.query.ts';
import { ListMembers } from './usecases/list-members.query.ts';
import { OpenContact } from './usecases/open-contact.usecase.ts';
import { PublishMemberList } from './usecases/publish-member-list.ts';
import { PublishTodaysList } from './usecases/publish-todays-list.usecase.ts';
import { RemoveColleague } from './usecases/remove-colleague.usecase.ts';
import { RenameMember } from './usecases/rename-member.usecase.ts';
import { ShowMember } from './usecases/show-member.query.ts';
import { ShowMemberList } from './usecases/show-member-list.query.ts';
import { ShowMembership } from './usecases/show-membership.query.ts';
import { WriteMyEntry } from './usecases/write-my-entry.usecase.ts';

@Module({
  imports: [AccountsModule, AlliancesModule],
  controllers: [MembersController, DeskMembersController, MemberListsController, DirectoryController],
  providers: [
    ...[RenamingHandlers, MemberListRepository, ShowMemberList, PublishMemberList, PublishTodaysList, RenameMember],
    ...[DirectoryRepository, ListDirectory, WriteMyEntry, OpenContact],
    LeavingHandlers,
    LeavingRepository,
    ListMembers,
    MemberPeopleRepository,
    MemberPresenter,
    MemberRepository,
    Members,
    PersonHandlers,
    RemoveColleague,
    ShowMember,
    ShowMembership,
    Succession,
    SuccessionRepository,
  ],
  exports: [Members, Succession],
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
