import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords, AuthPorts } from '../../platform/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { Accounts } from './accounts.ts';
import { AuthController } from './http/auth.controller.ts';
import { DeskOfficersController } from './http/desk-officers.controller.ts';
import { MeController } from './http/me.controller.ts';
import { ForgetOldSessions } from './jobs/forget-old-sessions.job.ts';
import { MeProviders } from './me-providers.ts';
import { OfficerSecrets } from './officer-secrets.ts';
import { DeskLoginRepository } from './persistence/desk-login.repository.ts';
import { IdentityRepository } from './persistence/identity.repository.ts';
import { LoginThrottleRepository } from './persistence/login-throttle.repository.ts';
import { OfficerInvitationRepository } from './persistence/officer-invitation.repository.ts';
import { OfficerListQuery } from './persistence/officer-list.query.ts';
import { PersonRepository } from './persistence/person.repository.ts';
import { RightRepository } from './persistence/right.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';
import { RightsAndSessions } from './rights-and-sessions.ts';
import { AcceptInvitation } from './usecases/accept-invitation.usecase.ts';
import { ChangeName } from './usecases/change-name.usecase.ts';
import { CountLoginTries } from './usecases/count-login-tries.ts';
import { InspectInvitation } from './usecases/inspect-invitation.query.ts';
import { InviteOfficer } from './usecases/invite-officer.usecase.ts';
import { JoinDesk } from './usecases/join-desk.ts';
import { ListOfficers } from './usecases/list-officers.query.ts';
import { RevokeOfficer } from './usecases/revoke-officer.usecase.ts';
import { ShowMe } from './usecases/show-me.query.ts';
import { SignInOfficer } from './usecases/sign-in-officer.usecase.ts';
import { SignInWithWechat } from './usecases/sign-in-with-wechat.usecase.ts';
import { SignOut } from './usecases/sign-out.usecase.ts';
import { TakeOverPhone } from './usecases/take-over-phone.usecase.ts';
import { DatabaseAccessTokenStore } from './wechat/access-token.store.ts';
import { WechatApps } from './wechat/wechat-apps.ts';
import { WechatLogin } from './wechat/wechat-login.ts';

@Module({
  imports: [AlliancesModule],
  controllers: [AuthController, MeController, DeskOfficersController],
  providers: [
    ...[Accounts, MeProviders, OfficerSecrets, RightsAndSessions, ForgetOldSessions],
    ...[PersonRepository, IdentityRepository, SessionRepository, RightRepository, DeskLoginRepository],
    ...[OfficerInvitationRepository, OfficerListQuery, LoginThrottleRepository],
    ...[DatabaseAccessTokenStore, WechatApps, WechatLogin],
    ...[SignInWithWechat, SignInOfficer, SignOut, CountLoginTries, ShowMe, ChangeName, TakeOverPhone],
    ...[InviteOfficer, InspectInvitation, AcceptInvitation, JoinDesk, ListOfficers, RevokeOfficer],
  ],
  exports: [Accounts, WechatApps, InviteOfficer],
})
export class AccountsModule implements OnModuleInit {
  constructor(
    private readonly ports: AuthPorts,
    private readonly readers: RightsAndSessions,
    private readonly auditWords: AuditWords,
    private readonly persons: PersonRepository,
  ) {}

  onModuleInit(): void {
    this.ports.provide({ sessions: this.readers, rights: this.readers });
    this.auditWords.names = async (ids) => {
      const named = (await this.persons.findMany(ids)).filter(({ name }) => name !== '');
      return new Map(named.map(({ id, name }) => [id, name]));
    };
  }
}
