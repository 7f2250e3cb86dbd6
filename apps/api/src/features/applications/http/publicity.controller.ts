import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ListPublicities } from '../usecases/list-publicities.query.ts';
import { ObjectToApplicant } from '../usecases/object-to-applicant.usecase.ts';
import { ResolveObjection } from '../usecases/resolve-objection.usecase.ts';
import { ShowPublicity } from '../usecases/show-publicity.query.ts';

@Controller()
export class PublicityController {
  constructor(
    private readonly listPublicities: ListPublicities,
    private readonly showPublicity: ShowPublicity,
    private readonly objectTo: ObjectToApplicant,
    private readonly resolveObjection: ResolveObjection,
  ) {}

  @Route('GET /alliances/:alliance/publicities')
  list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/publicities'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/publicities'>> {
    return this.listPublicities.execute(params.alliance, query, ctx.now);
  }

  @Route('GET /alliances/:alliance/publicities/:publicity')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/publicities/:publicity'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/publicities/:publicity'>> {
    return this.showPublicity.execute(ctx, params.alliance, params.publicity);
  }

  @Route('POST /alliances/:alliance/publicities/:publicity/objections')
  object(
    @Input() input: InputOf<'POST /alliances/:alliance/publicities/:publicity/objections'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/publicities/:publicity/objections'>> {
    return this.objectTo.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/publicities')
  forDesk(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/publicities'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/publicities'>> {
    return this.listPublicities.forDesk(params.alliance, query, ctx.now);
  }

  @Route('POST /alliances/:alliance/desk/objections/:objection/resolve')
  resolve(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/objections/:objection/resolve'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/objections/:objection/resolve'>> {
    return this.resolveObjection.execute(ctx, input);
  }
}
