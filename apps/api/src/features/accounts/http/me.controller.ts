import type { Me } from '@mengwu/contracts';
import { Controller } from '@nestjs/common';
import { Ctx, Input, type InputOf, type RequestContext, Route, signedIn } from '../../../platform/index.ts';
import { ChangeName } from '../usecases/change-name.usecase.ts';
import { ShowMe } from '../usecases/show-me.query.ts';
import { SignOut } from '../usecases/sign-out.usecase.ts';
import { TakeOverPhone } from '../usecases/take-over-phone.usecase.ts';

@Controller()
export class MeController {
  constructor(
    private readonly showMe: ShowMe,
    private readonly changeName: ChangeName,
    private readonly takeOverPhone: TakeOverPhone,
    private readonly signOut: SignOut,
  ) {}

  @Route('GET /me')
  me(@Input() _: InputOf<'GET /me'>, @Ctx() ctx: RequestContext): Promise<Me> {
    return this.showMe.execute(signedIn(ctx).personId, ctx.now);
  }

  @Route('PATCH /me')
  async rename(@Input() { body }: InputOf<'PATCH /me'>, @Ctx() ctx: RequestContext): Promise<Me> {
    await this.changeName.execute(ctx, body.name);
    return this.showMe.execute(signedIn(ctx).personId, ctx.now);
  }

  @Route('PUT /me/phone')
  async phone(@Input() { body }: InputOf<'PUT /me/phone'>, @Ctx() ctx: RequestContext): Promise<Me> {
    await this.takeOverPhone.execute(ctx, body.code);
    return this.showMe.execute(signedIn(ctx).personId, ctx.now);
  }

  @Route('DELETE /auth/session')
  leave(@Input() _: InputOf<'DELETE /auth/session'>, @Ctx() ctx: RequestContext): Promise<void> {
    return this.signOut.execute(ctx);
  }
}
