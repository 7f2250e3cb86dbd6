import { Controller } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Ctx, Input, Route } from '../../../platform/http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../../../platform/http/route-types.ts';
import { FindBill } from '../usecases/find-bill.ts';
import { ListMyBills } from '../usecases/list-my-bills.query.ts';
import { PayBill } from '../usecases/pay-bill.usecase.ts';
import { BillPresenter } from './bill.presenter.ts';

@Controller()
export class DuesController {
  constructor(
    private readonly listMyBills: ListMyBills,
    private readonly findBill: FindBill,
    private readonly payBill: PayBill,
    private readonly present: BillPresenter,
  ) {}

  @Route('GET /me/bills')
  async mine(@Input() _: InputOf<'GET /me/bills'>, @Ctx() ctx: RequestContext): Promise<AnswerOf<'GET /me/bills'>> {
    const bills = await this.listMyBills.execute(ctx);
    return { items: bills.map((bill) => this.present.card(bill)) };
  }

  @Route('GET /alliances/:alliance/bills/:bill')
  async show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/bills/:bill'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/bills/:bill'>> {
    return this.present.view(await this.findBill.own(ctx, params.alliance, params.bill));
  }

  @Route('POST /alliances/:alliance/bills/:bill/payments')
  pay(
    @Input() input: InputOf<'POST /alliances/:alliance/bills/:bill/payments'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/bills/:bill/payments'>> {
    return this.payBill.execute(ctx, input);
  }
}
