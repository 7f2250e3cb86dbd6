import type { FundMovement, FundsOverview, Page } from '@mengwu/contracts';
import { ALLOWED, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { InputOf, RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Payments } from '../../payments/index.ts';
import {
  keepingOf,
  mayAcceptDonation,
  mayAgreeOnCosts,
  mayDistribute,
  mayReceiveIncome,
  maySpendAtAll,
  purposesOf,
  sourcesOf,
} from '../domain/fund.rules.ts';
import { FundPresenter } from '../http/fund.presenter.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { Book } from './book.ts';

/** The funds of an alliance: what is there, and what its charter lets come in and go out. */
@Injectable()
export class ShowFunds {
  constructor(
    private readonly alliances: Alliances,
    private readonly funds: FundRepository,
    private readonly payments: Payments,
    private readonly book: Book,
    private readonly present: FundPresenter,
  ) {}

  async execute(ctx: RequestContext, alliance: string): Promise<FundsOverview> {
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    const [own, collected, balanceFen] = await Promise.all([
      this.funds.totals(alliance),
      this.payments.collected(alliance),
      this.book.balance(alliance),
    ]);
    const { value: isCharged, article } = view.dues.charged;
    return {
      balanceFen,
      accounts: [
        ...(isCharged ? [{ label: '会费（微信收款）', amountFen: collected.duesFen }] : []),
        { label: '会议费（微信收款）', amountFen: collected.eventFeesFen },
        { label: '捐赠', amountFen: -own.donations },
        { label: '其他收入', amountFen: -own.income },
        { label: '支出', amountFen: -own.spending },
      ],
      dues: presentDecision(isCharged ? ALLOWED : refused('dues_off', { article })),
      donate: presentDecision(mayAcceptDonation(view)),
      receive: presentDecision(mayReceiveIncome(view)),
      spend: presentDecision(maySpendAtAll(view)),
      distribute: presentDecision(mayDistribute(view)),
      agree: presentDecision(mayAgreeOnCosts(view)),
      sources: sourcesOf(view),
      purposes: purposesOf(view),
      rules: keepingOf(view),
    };
  }

  async movements({
    params: { alliance },
    query: { page, pageSize, q, kind },
  }: InputOf<'GET /alliances/:alliance/desk/funds/movements'>): Promise<Page<FundMovement>> {
    const filter = { kind, q, offset: (page - 1) * pageSize, limit: pageSize };
    const { movements, total } = await this.funds.list(alliance, filter);
    return { items: await this.present.movements(movements), total, page, pageSize };
  }
}
