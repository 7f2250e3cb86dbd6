import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { DecideWithdrawal } from '../usecases/decide-withdrawal.usecase.ts';
import { PutToVote } from '../usecases/put-to-vote.usecase.ts';
import { Revive } from '../usecases/revive.usecase.ts';
import { ShowDeskDeparture } from '../usecases/show-desk-departure.query.ts';

@Controller()
export class DeskDeparturesController {
  constructor(
    private readonly showDeparture: ShowDeskDeparture,
    private readonly putToVote: PutToVote,
    private readonly decide: DecideWithdrawal,
    private readonly reviveIt: Revive,
  ) {}

  @Route('GET /alliances/:alliance/desk/departures')
  list(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/departures'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/departures'>> {
    return this.showDeparture.list(input);
  }

  @Route('GET /alliances/:alliance/desk/departures/:departure')
  show(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/departures/:departure'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/departures/:departure'>> {
    return this.showDeparture.one(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/propose')
  propose(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/propose'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/propose'>> {
    return this.putToVote.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/approve')
  approve(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/approve'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/approve'>> {
    return this.decide.approve(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/refuse')
  refuse(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/refuse'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/refuse'>> {
    return this.decide.refuse(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/file')
  file(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/file'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/file'>> {
    return this.decide.file(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/revive')
  revive(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/revive'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/revive'>> {
    return this.reviveIt.execute(ctx, input);
  }
}
