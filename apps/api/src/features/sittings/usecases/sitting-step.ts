import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, signedIn, Transactions, type Tx } from '../../../platform/index.ts';
import type { Sitting } from '../domain/sitting.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { DescribeSitting } from './describe-sitting.ts';

/** What every act of the desk shares: lock the sitting, act, answer what the desk then sees. */
@Injectable()
export class SittingStep {
  constructor(
    private readonly sittings: SittingRepository,
    private readonly describe: DescribeSitting,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `sitting_not_found`, and whatever `act` refuses */
  run(
    ctx: RequestContext,
    { alliance, sitting: id }: { alliance: string; sitting: string },
    act: (tx: Tx, sitting: Sitting, officer: string) => Promise<unknown>,
  ): Promise<DeskSitting> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const sitting = await this.sittings.lock(tx, alliance, id);
        if (!sitting) throw new DomainError('sitting_not_found');
        await act(tx, sitting, personId);
        return this.describe.desk({ alliance, id }, tx.now, tx);
      },
      { answers: true },
    );
  }
}
