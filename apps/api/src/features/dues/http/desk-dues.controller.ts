import { Controller } from '@nestjs/common';
import { Input, Route } from '../../../platform/http/route.decorator.ts';
import type { AnswerOf, InputOf } from '../../../platform/http/route-types.ts';
import { FindBill } from '../usecases/find-bill.ts';
import { ListBills } from '../usecases/list-bills.query.ts';
import { BillPresenter } from './bill.presenter.ts';

@Controller()
export class DeskDuesController {
  constructor(
    private readonly listBills: ListBills,
    private readonly findBill: FindBill,
    private readonly present: BillPresenter,
  ) {}

  @Route('GET /alliances/:alliance/desk/bills')
  async list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/bills'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/bills'>> {
    const { bills, ...page } = await this.listBills.execute(params.alliance, query);
    return { ...page, items: bills.map((bill) => this.present.card(bill)) };
  }

  @Route('GET /alliances/:alliance/desk/bills/:bill')
  async show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/bills/:bill'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/bills/:bill'>> {
    return this.present.view(await this.findBill.any(params.alliance, params.bill));
  }
}
