import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { GiveNotice } from '../usecases/give-notice.usecase.ts';
import { PlanWithdrawal } from '../usecases/plan-withdrawal.query.ts';
import { Reply } from '../usecases/reply.usecase.ts';
import { ShowDeparture } from '../usecases/show-departure.query.ts';
import { TakeBack } from '../usecases/take-back.usecase.ts';

@Controller()
export class DeparturesController {
  constructor(
    private readonly planWithdrawal: PlanWithdrawal,
    private readonly giveNotice: GiveNotice,
    private readonly showDeparture: ShowDeparture,
    private readonly takeItBack: TakeBack,
    private readonly sendReply: Reply,
  ) {}

  @Route('GET /alliances/:alliance/membership/withdrawal')
  plan(
    @Input() input: InputOf<'GET /alliances/:alliance/membership/withdrawal'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/membership/withdrawal'>> {
    return this.planWithdrawal.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/membership/withdrawal')
  give(
    @Input() input: InputOf<'POST /alliances/:alliance/membership/withdrawal'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/membership/withdrawal'>> {
    return this.giveNotice.execute(ctx, input);
  }

  @Route('GET /me/departures')
  async mine(
    @Input() _: InputOf<'GET /me/departures'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /me/departures'>> {
    return { items: await this.showDeparture.mine(ctx) };
  }

  @Route('GET /alliances/:alliance/departures/:departure')
  show(
    @Input() input: InputOf<'GET /alliances/:alliance/departures/:departure'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/departures/:departure'>> {
    return this.showDeparture.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/departures/:departure/take-back')
  takeBack(
    @Input() input: InputOf<'POST /alliances/:alliance/departures/:departure/take-back'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/departures/:departure/take-back'>> {
    return this.takeItBack.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/departures/:departure/reply')
  reply(
    @Input() input: InputOf<'POST /alliances/:alliance/departures/:departure/reply'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/departures/:departure/reply'>> {
    return this.sendReply.execute(ctx, input);
  }
}
