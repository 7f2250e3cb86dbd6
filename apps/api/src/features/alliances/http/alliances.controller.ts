import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ListAlliances } from '../usecases/list-alliances.query.ts';
import { ShowAlliance } from '../usecases/show-alliance.query.ts';
import { ShowCharter } from '../usecases/show-charter.query.ts';

@Controller()
export class AlliancesController {
  constructor(
    private readonly listAlliances: ListAlliances,
    private readonly showAlliance: ShowAlliance,
    private readonly showCharter: ShowCharter,
  ) {}

  @Route('GET /alliances')
  async list(@Input() _: InputOf<'GET /alliances'>, @Ctx() ctx: RequestContext): Promise<AnswerOf<'GET /alliances'>> {
    return { items: await this.listAlliances.execute(ctx.now) };
  }

  @Route('GET /alliances/:alliance')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance'>> {
    return this.showAlliance.execute(params.alliance, ctx.now);
  }

  @Route('GET /alliances/:alliance/desk/charter')
  charter(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/charter'>,
    @Ctx() ctx: RequestContext,
  ): AnswerOf<'GET /alliances/:alliance/desk/charter'> {
    return this.showCharter.execute(params.alliance, ctx.now);
  }
}
