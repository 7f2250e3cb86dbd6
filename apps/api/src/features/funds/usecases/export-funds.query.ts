import type { ExportedFunds } from '@mengwu/contracts';
import { day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { csvText } from '../domain/csv.ts';
import { FundPresenter } from '../http/fund.presenter.ts';
import { fundRows } from '../http/fund-rows.presenter.ts';
import { FundRepository } from '../persistence/fund.repository.ts';

/** E21: the book of a period for those who audit it, with the balance before and after. */
@Injectable()
export class ExportFunds {
  constructor(
    private readonly alliances: Alliances,
    private readonly funds: FundRepository,
    private readonly present: FundPresenter,
  ) {}

  async execute({
    params: { alliance },
    query,
  }: InputOf<'GET /alliances/:alliance/desk/funds/export'>): Promise<ExportedFunds> {
    const [from, to] = [day(query.from), day(query.to)];
    if (from > to) throw new DomainError('period_wrong');
    const [movements, before] = [
      await this.funds.between(alliance, from, to),
      await this.funds.balanceBefore(alliance, from),
    ];
    const shown = await this.present.movements(movements);
    const name = this.alliances.nameOf(alliance);
    return { fileName: `${name}经费明细-${from}-${to}.csv`, text: csvText(fundRows(shown, { before, from, to })) };
  }
}
