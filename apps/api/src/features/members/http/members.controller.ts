import { Controller } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Ctx, Input, Route } from '../../../platform/http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../../../platform/http/route-types.ts';
import { RemoveColleague } from '../usecases/remove-colleague.usecase.ts';
import { ShowMembership } from '../usecases/show-membership.query.ts';
import { MemberPresenter } from './member.presenter.ts';

@Controller()
export class MembersController {
  constructor(
    private readonly showMembership: ShowMembership,
    private readonly removeColleague: RemoveColleague,
    private readonly present: MemberPresenter,
  ) {}

  @Route('GET /alliances/:alliance/membership')
  async mine(
    @Input() { params }: InputOf<'GET /alliances/:alliance/membership'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/membership'>> {
    return this.present.membership(await this.showMembership.execute(ctx, params.alliance), ctx.now);
  }

  @Route('DELETE /alliances/:alliance/membership/people/:person')
  remove(
    @Input() input: InputOf<'DELETE /alliances/:alliance/membership/people/:person'>,
    @Ctx() ctx: RequestContext,
  ): Promise<void> {
    return this.removeColleague.execute(ctx, input);
  }
}
