import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { DeskPlaces } from '../usecases/desk-places.usecase.ts';
import { DeskRepresentative } from '../usecases/desk-representative.usecase.ts';
import { EndPlaces } from '../usecases/end-places.usecase.ts';
import { PersonLinks } from '../usecases/person-links.usecase.ts';
import { SeatablePeople } from '../usecases/seatable.usecase.ts';
import { ShowBody } from '../usecases/show-body.query.ts';

@Controller()
export class DeskBodiesController {
  constructor(
    private readonly showBody: ShowBody,
    private readonly places: DeskPlaces,
    private readonly endPlaces: EndPlaces,
    private readonly representative: DeskRepresentative,
    private readonly people: SeatablePeople,
    private readonly links: PersonLinks,
  ) {}

  @Route('GET /alliances/:alliance/desk/bodies')
  list(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/bodies'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/bodies'>> {
    return this.showBody.list(ctx, params.alliance);
  }

  @Route('GET /alliances/:alliance/desk/bodies/:body')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/bodies/:body'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/bodies/:body'>> {
    return this.showBody.one(ctx, params.alliance, params.body);
  }

  @Route('POST /alliances/:alliance/desk/bodies/:body/founding')
  found(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/bodies/:body/founding'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/bodies/:body/founding'>> {
    return this.places.found(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/bodies/:body/mandates')
  appoint(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/bodies/:body/mandates'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/bodies/:body/mandates'>> {
    return this.places.appoint(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/bodies/:body/end-held-over')
  endHeldOver(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/bodies/:body/end-held-over'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/bodies/:body/end-held-over'>> {
    return this.endPlaces.heldOver(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/mandates/:mandate/end')
  end(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/mandates/:mandate/end'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/mandates/:mandate/end'>> {
    return this.endPlaces.one(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/mandates/:mandate/term')
  setTerm(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/mandates/:mandate/term'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/mandates/:mandate/term'>> {
    return this.places.setTerm(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/members/:member/representative')
  represent(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/members/:member/representative'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/members/:member/representative'>> {
    return this.representative.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/seatable')
  seatable(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/seatable'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/seatable'>> {
    return this.people.list(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/seatable')
  enlist(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/seatable'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/seatable'>> {
    return this.people.enlist(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/seatable/:person/links')
  link(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/seatable/:person/links'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/seatable/:person/links'>> {
    return this.links.forPerson(ctx, input);
  }
}
