import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { Log } from '../../../platform/logging/log.ts';
import { Merchants } from '../merchants.ts';
import { type Notice, PaymentBooks } from '../persistence/payment-books.repository.ts';
import { ApplyTransaction } from './apply-transaction.ts';

/** WeChat tells of a payment: verify the bytes, then enter the notice and book the money in one transaction. */
@Injectable()
export class ReceiveNotification {
  constructor(
    private readonly merchants: Merchants,
    private readonly books: PaymentBooks,
    private readonly applyTransaction: ApplyTransaction,
    private readonly transactions: Transactions,
    private readonly log: Log,
  ) {}

  /** @throws DomainError `notification_refused`; any other failure makes WeChat repeat the notice. */
  async execute(
    ctx: RequestContext,
    input: { params: { merchant: string }; raw: Buffer; headers: Readonly<Record<string, string>> },
  ): Promise<void> {
    const alliance = input.params.merchant;
    const verified = this.merchants.find(alliance)?.verifyNotification(input.headers, input.raw);
    if (!verified?.ok) {
      this.log.warn({ alliance, reason: verified?.reason ?? 'unknown merchant' }, 'a payment notification was refused');
      throw new DomainError('notification_refused');
    }
    const transaction = verified.kind === 'transaction' ? verified.transaction : undefined;
    const notice: Notice = {
      alliance,
      merchantId: this.merchants.of(alliance).merchant.mchid,
      noticeId: verified.id,
      eventType: verified.eventType,
      outTradeNo: transaction?.out_trade_no ?? null,
      content: JSON.stringify(transaction ?? (verified.kind === 'other' ? verified.content : null)),
    };
    await this.transactions.run(
      ctx,
      async (tx) => {
        if (!(await this.books.enterNotice(tx, notice))) return;
        const outcome = transaction ? await this.applyTransaction.execute(tx, alliance, transaction) : 'stored';
        await this.books.setOutcome(tx, notice, outcome);
      },
      { unrecorded: 'machinery' },
    );
  }
}
