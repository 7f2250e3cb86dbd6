import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { RecordRelay } from '../usecases/record-relay.usecase.ts';
import { ShowRelay } from '../usecases/show-relay.query.ts';

@Controller()
export class RelayController {
  constructor(
    private readonly showRelay: ShowRelay,
    private readonly recordRelay: RecordRelay,
  ) {}

  @Route('GET /alliances/:alliance/desk/relay')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/relay'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/relay'>> {
    return this.showRelay.execute(ctx, params.alliance);
  }

  @Route('PUT /alliances/:alliance/desk/relay/:node')
  record(
    @Input() input: InputOf<'PUT /alliances/:alliance/desk/relay/:node'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'PUT /alliances/:alliance/desk/relay/:node'>> {
    return this.recordRelay.execute(ctx, input);
  }
}
