import type { Session } from '@mengwu/contracts';
import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AcceptInvitation } from '../usecases/accept-invitation.usecase.ts';
import { InspectInvitation } from '../usecases/inspect-invitation.query.ts';
import type { OpenedSession } from '../usecases/open-session.ts';
import { ShowMe } from '../usecases/show-me.query.ts';
import { SignInOfficer } from '../usecases/sign-in-officer.usecase.ts';
import { SignInWithWechat } from '../usecases/sign-in-with-wechat.usecase.ts';

@Controller()
export class AuthController {
  constructor(
    private readonly signInWithWechat: SignInWithWechat,
    private readonly signInOfficer: SignInOfficer,
    private readonly inspectInvitation: InspectInvitation,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly showMe: ShowMe,
  ) {}

  @Route('POST /auth/wechat/sessions')
  async wechat(@Input() { body }: InputOf<'POST /auth/wechat/sessions'>, @Ctx() ctx: RequestContext): Promise<Session> {
    return this.present(await this.signInWithWechat.execute(ctx, body), ctx);
  }

  @Route('POST /auth/officer/sessions')
  async officer(
    @Input() { body }: InputOf<'POST /auth/officer/sessions'>,
    @Ctx() ctx: RequestContext,
  ): Promise<Session> {
    return this.present(await this.signInOfficer.execute(ctx, body), ctx);
  }

  @Route('POST /auth/officer/invitations/inspect')
  inspect(
    @Input() { body }: InputOf<'POST /auth/officer/invitations/inspect'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /auth/officer/invitations/inspect'>> {
    return this.inspectInvitation.execute(ctx, body.token);
  }

  @Route('POST /auth/officer/invitations/accept')
  async accept(
    @Input() { body }: InputOf<'POST /auth/officer/invitations/accept'>,
    @Ctx() ctx: RequestContext,
  ): Promise<Session> {
    return this.present(await this.acceptInvitation.execute(ctx, body), ctx);
  }

  private async present({ token, expiresAt, personId }: OpenedSession, { now }: RequestContext): Promise<Session> {
    return { token, expiresAt, me: await this.showMe.execute(personId, now) };
  }
}
