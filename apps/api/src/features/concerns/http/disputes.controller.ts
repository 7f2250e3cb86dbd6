import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ListDisputes } from '../usecases/list-disputes.query.ts';
import { OpenDispute } from '../usecases/open-dispute.usecase.ts';
import { RecordEntry } from '../usecases/record-entry.usecase.ts';

@Controller()
export class DisputesController {
  constructor(
    private readonly disputes: ListDisputes,
    private readonly open: OpenDispute,
    private readonly record: RecordEntry,
  ) {}

  @Route('GET /alliances/:alliance/disputes')
  mine(
    @Input() input: InputOf<'GET /alliances/:alliance/disputes'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/disputes'>> {
    return this.disputes.mine(ctx, input.params.alliance);
  }

  @Route('GET /alliances/:alliance/disputes/respondents')
  respondents(
    @Input() input: InputOf<'GET /alliances/:alliance/disputes/respondents'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/disputes/respondents'>> {
    return this.disputes.respondents(ctx, input.params.alliance, input.query.q);
  }

  @Route('POST /alliances/:alliance/disputes')
  write(
    @Input() input: InputOf<'POST /alliances/:alliance/disputes'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/disputes'>> {
    return this.open.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/disputes/:dispute')
  show(
    @Input() input: InputOf<'GET /alliances/:alliance/disputes/:dispute'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/disputes/:dispute'>> {
    return this.disputes.show(ctx, input.params.alliance, input.params.dispute);
  }

  @Route('POST /alliances/:alliance/disputes/:dispute/entries')
  enter(
    @Input() input: InputOf<'POST /alliances/:alliance/disputes/:dispute/entries'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/disputes/:dispute/entries'>> {
    return this.record.party(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/disputes')
  desk(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/disputes'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/disputes'>> {
    return this.disputes.desk(input);
  }

  @Route('GET /alliances/:alliance/desk/disputes/:dispute')
  showToDesk(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/disputes/:dispute'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/disputes/:dispute'>> {
    return this.disputes.showToDesk(input.params.alliance, input.params.dispute);
  }

  @Route('POST /alliances/:alliance/desk/disputes/:dispute/entries')
  enterForDesk(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/disputes/:dispute/entries'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/disputes/:dispute/entries'>> {
    return this.record.secretariat(ctx, input);
  }
}
