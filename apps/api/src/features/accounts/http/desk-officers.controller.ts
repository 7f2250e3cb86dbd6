import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { InviteOfficer } from '../usecases/invite-officer.usecase.ts';
import { ListOfficers } from '../usecases/list-officers.query.ts';
import { RevokeOfficer } from '../usecases/revoke-officer.usecase.ts';

@Controller()
export class DeskOfficersController {
  constructor(
    private readonly listOfficers: ListOfficers,
    private readonly inviteOfficer: InviteOfficer,
    private readonly revokeOfficer: RevokeOfficer,
  ) {}

  @Route('GET /alliances/:alliance/desk/officers')
  async list(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/officers'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/officers'>> {
    return { items: await this.listOfficers.execute(ctx, params.alliance) };
  }

  @Route('POST /alliances/:alliance/desk/officers/invitations')
  invite(
    @Input() { params, body }: InputOf<'POST /alliances/:alliance/desk/officers/invitations'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/officers/invitations'>> {
    return this.inviteOfficer.execute(ctx, { alliance: params.alliance, name: body.name });
  }

  @Route('DELETE /alliances/:alliance/desk/officers/:person')
  revoke(
    @Input() { params }: InputOf<'DELETE /alliances/:alliance/desk/officers/:person'>,
    @Ctx() ctx: RequestContext,
  ): Promise<void> {
    return this.revokeOfficer.execute(ctx, params);
  }
}
