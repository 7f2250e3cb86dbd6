import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ListAgreements } from '../usecases/list-agreements.query.ts';
import { RecordAgreement } from '../usecases/record-agreement.usecase.ts';
import { RecordDonation } from '../usecases/record-donation.usecase.ts';
import { RecordIncome } from '../usecases/record-income.usecase.ts';
import { RecordSpending } from '../usecases/record-spending.usecase.ts';

@Controller()
export class BookingsController {
  constructor(
    private readonly donation: RecordDonation,
    private readonly income: RecordIncome,
    private readonly spending: RecordSpending,
    private readonly agreement: RecordAgreement,
    private readonly agreements: ListAgreements,
  ) {}

  @Route('POST /alliances/:alliance/desk/funds/donations')
  donate(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/funds/donations'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/funds/donations'>> {
    return this.donation.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/funds/incomes')
  receive(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/funds/incomes'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/funds/incomes'>> {
    return this.income.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/funds/spendings')
  spend(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/funds/spendings'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/funds/spendings'>> {
    return this.spending.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/funds/agreements')
  list(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/funds/agreements'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/funds/agreements'>> {
    return this.agreements.execute(params.alliance);
  }

  @Route('POST /alliances/:alliance/desk/funds/agreements')
  agree(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/funds/agreements'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/funds/agreements'>> {
    return this.agreement.execute(ctx, input);
  }
}
