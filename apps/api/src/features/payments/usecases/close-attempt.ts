import { PayError } from '@mengwu/wechat';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import type { Attempt } from '../domain/attempt.ts';
import { Merchants } from '../merchants.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { recordClosed } from './apply-transaction.ts';
import { QueryAttempt, type QueryOutcome } from './query-attempt.ts';

/** Ends an attempt so that another can begin: ask, close, ask again, since the payer may be faster than the closing. */
@Injectable()
export class CloseAttempt {
  constructor(
    private readonly merchants: Merchants,
    private readonly queryAttempt: QueryAttempt,
    private readonly attempts: AttemptRepository,
    private readonly transactions: Transactions,
  ) {}

  /** `unknown` when WeChat could not be asked: then nothing may begin in its place. */
  async execute(ctx: RequestContext, attempt: Attempt): Promise<QueryOutcome> {
    const before = await this.queryAttempt.execute(ctx, attempt);
    if (before === 'paid' || before === 'repeat' || before === 'closed') return before;
    if (!(await this.close(attempt))) return 'unknown';
    const after = await this.queryAttempt.execute(ctx, attempt);
    // Ordered here and never at WeChat: closing an unknown number leaves nothing to be paid.
    if (after === 'unknown' && attempt.prepayId === null) {
      await this.transactions.run(
        ctx,
        async (tx) => {
          if (await this.attempts.markClosed(tx, attempt)) recordClosed(tx, attempt);
        },
        { unrecorded: 'machinery' },
      );
      return 'closed';
    }
    return after;
  }

  private async close({ alliance, outTradeNo }: Attempt): Promise<boolean> {
    try {
      await this.merchants.of(alliance).close(outTradeNo);
      return true;
    } catch (error) {
      if (!(error instanceof PayError)) throw error;
      return error.kind === 'rejected';
    }
  }
}
