import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { MyPlaces } from '../usecases/my-places.query.ts';
import { MyUnitPage } from '../usecases/my-unit.usecase.ts';
import { PersonLinks } from '../usecases/person-links.usecase.ts';
import { ShowPublicBodies } from '../usecases/public-bodies.query.ts';

@Controller()
export class BodiesController {
  constructor(
    private readonly publicBodies: ShowPublicBodies,
    private readonly unit: MyUnitPage,
    private readonly links: PersonLinks,
    private readonly places: MyPlaces,
  ) {}

  @Route('GET /alliances/:alliance/bodies')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/bodies'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/bodies'>> {
    return this.publicBodies.execute(ctx, params.alliance);
  }

  @Route('GET /alliances/:alliance/unit')
  mine(
    @Input() { params }: InputOf<'GET /alliances/:alliance/unit'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/unit'>> {
    return this.unit.show(ctx, params.alliance);
  }

  @Route('POST /alliances/:alliance/unit/representative')
  represent(
    @Input() input: InputOf<'POST /alliances/:alliance/unit/representative'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/unit/representative'>> {
    return this.unit.represent(ctx, input);
  }

  @Route('POST /alliances/:alliance/unit/invitations')
  invite(
    @Input() input: InputOf<'POST /alliances/:alliance/unit/invitations'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/unit/invitations'>> {
    return this.links.forUnit(ctx, input);
  }

  @Route('POST /person-links/inspect')
  inspect(
    @Input() { body }: InputOf<'POST /person-links/inspect'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /person-links/inspect'>> {
    return this.links.inspect(ctx, body.token);
  }

  @Route('POST /person-links/accept')
  accept(
    @Input() { body }: InputOf<'POST /person-links/accept'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /person-links/accept'>> {
    return this.links.accept(ctx, body.token);
  }

  @Route('GET /me/places')
  myPlaces(@Input() _: InputOf<'GET /me/places'>, @Ctx() ctx: RequestContext): Promise<AnswerOf<'GET /me/places'>> {
    return this.places.execute(ctx);
  }
}
