import { Controller } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Ctx, Input, Route } from '../../../platform/http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../../../platform/http/route-types.ts';
import { PublishTodaysList } from '../usecases/publish-todays-list.usecase.ts';
import { ShowMemberList } from '../usecases/show-member-list.query.ts';

@Controller()
export class MemberListsController {
  constructor(
    private readonly lists: ShowMemberList,
    private readonly publish: PublishTodaysList,
  ) {}

  @Route('GET /alliances/:alliance/member-list')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/member-list'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/member-list'>> {
    return this.lists.execute(params.alliance, ctx.now);
  }

  @Route('GET /alliances/:alliance/desk/member-lists')
  desk(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/member-lists'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/member-lists'>> {
    return this.lists.desk(params.alliance, ctx.now);
  }

  @Route('POST /alliances/:alliance/desk/member-lists')
  publishToday(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/member-lists'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/member-lists'>> {
    return this.publish.execute(ctx, input);
  }
}
