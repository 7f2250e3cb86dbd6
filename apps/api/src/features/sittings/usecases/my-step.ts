import type { SittingView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { presentSitting } from '../http/sitting.presenter.ts';
import { DescribeSitting } from './describe-sitting.ts';
import { FindSitting, type Seen } from './find-sitting.ts';

/** What every act on the phone shares: lock the sitting, be called to it, act, answer the page as it is then. */
@Injectable()
export class MyStep {
  constructor(
    private readonly alliances: Alliances,
    private readonly findSitting: FindSitting,
    private readonly describe: DescribeSitting,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `sitting_not_found`, and whatever `act` refuses */
  run(
    ctx: RequestContext,
    key: { alliance: string; sitting: string },
    act: (tx: Tx, seen: Seen) => Promise<void>,
  ): Promise<SittingView> {
    return this.transactions.run(
      ctx,
      async (tx) => {
        await act(tx, await this.findSitting.mine(ctx, key, tx));
        const { sitting, seat, notice } = await this.findSitting.mine(ctx, key, tx);
        const allianceName = this.alliances.nameOf(sitting.alliance);
        return presentSitting(await this.describe.facts(sitting, tx.now, tx), { allianceName, seat, notice });
      },
      { answers: true },
    );
  }
}
