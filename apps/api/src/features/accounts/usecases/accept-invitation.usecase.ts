import type { RouteInput } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  hashToken,
  isDuplicate,
  type RequestContext,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { loginKey } from '../domain/login-name.ts';
import { stepOfCode } from '../domain/one-time-code.ts';
import { isPasswordTooWeak } from '../domain/password.rules.ts';
import { OfficerSecrets } from '../officer-secrets.ts';
import { hashPassword } from '../password-hashing.ts';
import { DeskLoginRepository } from '../persistence/desk-login.repository.ts';
import { OfficerInvitationRepository, type OpenInvitation } from '../persistence/officer-invitation.repository.ts';
import { JoinDesk } from './join-desk.ts';
import type { OpenedSession } from './open-session.ts';

type Acceptance = RouteInput<'POST /auth/officer/invitations/accept'>['body'];

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly invitations: OfficerInvitationRepository,
    private readonly logins: DeskLoginRepository,
    private readonly joinDesk: JoinDesk,
    private readonly secrets: OfficerSecrets,
  ) {}

  async execute(ctx: RequestContext, { token, loginName, password, oneTimeCode }: Acceptance): Promise<OpenedSession> {
    const invitation = await this.invitations.findOpen(hashToken(token), ctx.now);
    if (!invitation) throw new DomainError('invitation_invalid');
    const key = loginKey(loginName);
    if (isPasswordTooWeak(password, key)) throw new DomainError('password_too_weak');
    if (await this.logins.isTaken(key)) throw new DomainError('login_name_taken');
    const step = stepOfCode(this.secrets.unsealTotp(invitation.totpSealed), oneTimeCode, ctx.now);
    if (step === null) throw new DomainError('one_time_code_wrong');
    const passwordHash = await hashPassword(password);
    return this.join(ctx, invitation, { loginName, loginKey: key, passwordHash, lastTotpStep: step });
  }

  private async join(ctx: RequestContext, invitation: OpenInvitation, login: Parameters<JoinDesk['join']>[2]) {
    const work = async (tx: Tx) => {
      if (!(await this.invitations.accept(tx, invitation))) throw new DomainError('invitation_invalid');
      return this.joinDesk.join(tx, invitation, login);
    };
    try {
      return await this.transactions.run(ctx, work);
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('login_name_taken', {}, { cause: error }) : error;
    }
  }
}
