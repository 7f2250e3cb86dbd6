import { PayError, type Transaction } from '@mengwu/wechat';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import { Log } from '../../../platform/logging/log.ts';
import type { Attempt } from '../domain/attempt.ts';
import { Merchants } from '../merchants.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { ApplyTransaction, type Outcome } from './apply-transaction.ts';

export type QueryOutcome = Outcome | 'unknown';

/** Asks WeChat about an attempt and believes only a verified answer. */
@Injectable()
export class QueryAttempt {
  constructor(
    private readonly merchants: Merchants,
    private readonly attempts: AttemptRepository,
    private readonly applyTransaction: ApplyTransaction,
    private readonly transactions: Transactions,
    private readonly log: Log,
  ) {}

  async execute(ctx: RequestContext, attempt: Attempt): Promise<QueryOutcome> {
    const transaction = await this.ask(attempt);
    return this.transactions.run(
      ctx,
      async (tx) => {
        await this.attempts.queryLater(tx, attempt);
        return transaction ? this.applyTransaction.execute(tx, attempt.alliance, transaction) : 'unknown';
      },
      { unrecorded: 'machinery' },
    );
  }

  private async ask({ alliance, outTradeNo, id }: Attempt): Promise<Transaction | undefined> {
    try {
      return await this.merchants.of(alliance).queryByOutTradeNo(outTradeNo);
    } catch (error) {
      if (!(error instanceof PayError)) throw error;
      // Not knowing the order is no verdict either: WeChat may not have seen it yet, or its answer is not signed.
      this.log.warn({ payment: id, kind: error.kind, code: error.code }, 'WeChat did not tell about a payment');
      return undefined;
    }
  }
}
