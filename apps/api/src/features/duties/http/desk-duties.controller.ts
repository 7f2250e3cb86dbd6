import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { EnterDuty } from '../usecases/enter-duty.usecase.ts';
import { ListStandings } from '../usecases/list-standings.query.ts';
import { ReadLedger } from '../usecases/read-ledger.ts';
import { RemindMember } from '../usecases/remind-member.usecase.ts';

@Controller()
export class DeskDutiesController {
  constructor(
    private readonly standings: ListStandings,
    private readonly readLedger: ReadLedger,
    private readonly enterDuty: EnterDuty,
    private readonly remindMember: RemindMember,
  ) {}

  @Route('GET /alliances/:alliance/desk/duties')
  list(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/duties'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/duties'>> {
    return this.standings.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/members/:member/duties')
  ledger(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/members/:member/duties'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/members/:member/duties'>> {
    return this.readLedger.forDesk(params.alliance, params.member, { now: ctx.now });
  }

  @Route('POST /alliances/:alliance/desk/members/:member/duties')
  enter(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/members/:member/duties'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/members/:member/duties'>> {
    return this.enterDuty.enter(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/members/:member/duties/:entry/strike')
  strike(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/members/:member/duties/:entry/strike'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/members/:member/duties/:entry/strike'>> {
    return this.enterDuty.strike(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/members/:member/duty-reminders')
  remind(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/members/:member/duty-reminders'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/members/:member/duty-reminders'>> {
    return this.remindMember.execute(ctx, input);
  }
}
