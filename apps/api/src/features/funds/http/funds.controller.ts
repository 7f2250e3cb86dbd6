import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AcknowledgeDonation } from '../usecases/acknowledge-donation.usecase.ts';
import { ExportFunds } from '../usecases/export-funds.query.ts';
import { ReverseMovement } from '../usecases/reverse-movement.usecase.ts';
import { ShowFunds } from '../usecases/show-funds.query.ts';

@Controller()
export class FundsController {
  constructor(
    private readonly funds: ShowFunds,
    private readonly reverse: ReverseMovement,
    private readonly acknowledge: AcknowledgeDonation,
    private readonly exports: ExportFunds,
  ) {}

  @Route('GET /alliances/:alliance/desk/funds')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/funds'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/funds'>> {
    return this.funds.execute(ctx, params.alliance);
  }

  @Route('GET /alliances/:alliance/desk/funds/movements')
  list(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/funds/movements'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/funds/movements'>> {
    return this.funds.movements(input);
  }

  @Route('POST /alliances/:alliance/desk/funds/movements/:movement/reverse')
  takeBack(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/funds/movements/:movement/reverse'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/funds/movements/:movement/reverse'>> {
    return this.reverse.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement')
  thank(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement'>> {
    return this.acknowledge.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/funds/export')
  export(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/funds/export'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/funds/export'>> {
    return this.exports.execute(input);
  }
}
