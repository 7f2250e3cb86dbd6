import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ListWork } from '../usecases/list-work.query.ts';

@Controller()
export class DeskTodayController {
  constructor(private readonly listWork: ListWork) {}

  @Route('GET /alliances/:alliance/desk/today')
  async today(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/today'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/today'>> {
    return { items: await this.listWork.execute(ctx, params.alliance) };
  }
}
