import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ListConcerns } from '../usecases/list-concerns.query.ts';
import { MakeReport } from '../usecases/make-report.usecase.ts';
import { MoveConcern } from '../usecases/move-concern.usecase.ts';
import { OpenConcern } from '../usecases/open-concern.usecase.ts';

@Controller()
export class ConcernsController {
  constructor(
    private readonly concerns: ListConcerns,
    private readonly open: OpenConcern,
    private readonly move: MoveConcern,
    private readonly reports: MakeReport,
  ) {}

  @Route('GET /alliances/:alliance/concerns')
  mine(
    @Input() input: InputOf<'GET /alliances/:alliance/concerns'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/concerns'>> {
    return this.concerns.mine(ctx, input.params.alliance);
  }

  @Route('POST /alliances/:alliance/concerns')
  write(
    @Input() input: InputOf<'POST /alliances/:alliance/concerns'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/concerns'>> {
    return this.open.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/concerns/:concern')
  show(
    @Input() input: InputOf<'GET /alliances/:alliance/concerns/:concern'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/concerns/:concern'>> {
    return this.concerns.show(ctx, input.params.alliance, input.params.concern);
  }

  @Route('POST /alliances/:alliance/concerns/:concern/messages')
  ask(
    @Input() input: InputOf<'POST /alliances/:alliance/concerns/:concern/messages'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/concerns/:concern/messages'>> {
    return this.move.ask(ctx, input);
  }

  @Route('POST /alliances/:alliance/concerns/:concern/close')
  close(
    @Input() input: InputOf<'POST /alliances/:alliance/concerns/:concern/close'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/concerns/:concern/close'>> {
    return this.move.close(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/concerns')
  desk(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/concerns'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/concerns'>> {
    return this.concerns.desk(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/concerns/:concern')
  showToDesk(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/concerns/:concern'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/concerns/:concern'>> {
    return this.concerns.showToDesk(ctx, input.params.alliance, input.params.concern);
  }

  @Route('POST /alliances/:alliance/desk/concerns/:concern/answer')
  answer(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/concerns/:concern/answer'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/concerns/:concern/answer'>> {
    return this.move.answer(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/secretariat-reports')
  listReports(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/secretariat-reports'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/secretariat-reports'>> {
    return this.reports.list(ctx, input.params.alliance);
  }

  @Route('POST /alliances/:alliance/desk/secretariat-reports')
  report(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/secretariat-reports'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/secretariat-reports'>> {
    return this.reports.execute(ctx, input);
  }
}
