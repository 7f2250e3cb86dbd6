import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AnswerQuestion } from '../usecases/answer-question.usecase.ts';
import { ListAlliances } from '../usecases/list-alliances.query.ts';
import { ListArticles } from '../usecases/list-articles.query.ts';
import { ListSettings } from '../usecases/list-settings.query.ts';
import { RevokeSetting } from '../usecases/revoke-setting.usecase.ts';
import { ShowAlliance } from '../usecases/show-alliance.query.ts';
import { ShowCharter } from '../usecases/show-charter.query.ts';

@Controller()
export class AlliancesController {
  constructor(
    private readonly listAlliances: ListAlliances,
    private readonly showAlliance: ShowAlliance,
    private readonly showCharter: ShowCharter,
    private readonly listArticles: ListArticles,
    private readonly listSettings: ListSettings,
    private readonly answerQuestion: AnswerQuestion,
    private readonly revokeSetting: RevokeSetting,
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
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/charter'>> {
    return this.showCharter.execute(params.alliance, ctx.now);
  }

  @Route('GET /alliances/:alliance/charter/articles')
  articles(
    @Input() { params }: InputOf<'GET /alliances/:alliance/charter/articles'>,
    @Ctx() ctx: RequestContext,
  ): AnswerOf<'GET /alliances/:alliance/charter/articles'> {
    return this.listArticles.execute(params.alliance, ctx.now);
  }

  @Route('GET /alliances/:alliance/desk/charter/settings')
  settings(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/charter/settings'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/charter/settings'>> {
    return this.listSettings.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/charter/settings')
  answer(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/charter/settings'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/charter/settings'>> {
    return this.answerQuestion.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/charter/settings/:setting/revoke')
  revoke(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/charter/settings/:setting/revoke'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/charter/settings/:setting/revoke'>> {
    return this.revokeSetting.execute(ctx, input);
  }
}
