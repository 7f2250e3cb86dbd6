import type { Client, StartedPayment } from '@mengwu/contracts';
import type { Fen } from '@mengwu/kernel';
import { jsapiOrderBody, newOutTradeNo, PayError } from '@mengwu/wechat';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { isDuplicate } from '../../../platform/database/database-errors.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { newId } from '../../../platform/ids.ts';
import { Accounts } from '../../accounts/index.ts';
import { type Attempt, expiresAt, isBusy, isPrepayFresh, isSameOrder, type Subject } from '../domain/attempt.ts';
import { Merchants } from '../merchants.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { CloseAttempt } from './close-attempt.ts';

export interface PaymentOrder {
  readonly alliance: string;
  readonly subject: Subject;
  readonly amountFen: Fen;
  /** What the payer reads at WeChat; nothing personal. */
  readonly description: string;
  readonly payer: string;
  readonly client: Client;
}

const TRIES = 3;

/** Begins a payment or goes on with the one that is open: of one subject never two can be paid at a time. */
@Injectable()
export class StartPayment {
  constructor(
    private readonly accounts: Accounts,
    private readonly merchants: Merchants,
    private readonly attempts: AttemptRepository,
    private readonly closeAttempt: CloseAttempt,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, order: PaymentOrder): Promise<StartedPayment> {
    const identity = await this.accounts.openIdOf(order.payer, order.client);
    if (!identity) throw new DomainError('payer_unknown_to_wechat');
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const wanted = this.freeze(ctx, order, identity);
      const attempt = await this.open(ctx, wanted);
      if (!isSameOrder(attempt, wanted)) {
        await this.clearTheWay(ctx, attempt);
        continue;
      }
      const prepayId = await this.prepay(ctx, attempt, attempt.id === wanted.id);
      if (prepayId) return this.answer(ctx, attempt, prepayId);
    }
    throw new DomainError('payment_in_progress');
  }

  private freeze(
    ctx: RequestContext,
    order: PaymentOrder,
    { appId, openId }: { appId: string; openId: string },
  ): Attempt {
    const id = newId();
    const merchantId = this.merchants.of(order.alliance).merchant.mchid;
    const outTradeNo = newOutTradeNo('MW');
    const { alliance, subject, amountFen, client } = order;
    const orderBody = jsapiOrderBody({
      appid: appId,
      mchid: merchantId,
      description: order.description,
      outTradeNo,
      notifyUrl: this.merchants.notifyUrl(alliance),
      totalFen: amountFen,
      openid: openId,
      timeExpire: expiresAt({ startedAt: ctx.now }),
      attach: id,
    });
    return {
      id,
      alliance,
      subject,
      payerId: order.payer,
      client,
      merchantId,
      appId,
      openId,
      outTradeNo,
      amountFen,
      orderBody,
      prepayId: null,
      prepaidAt: null,
      state: 'created',
      transactionId: null,
      paidAt: null,
      startedAt: ctx.now,
      queries: 0,
    };
  }

  /** The attempt that is open for this subject: the one found, or the one wanted, now stored. */
  private open(ctx: RequestContext, wanted: Attempt): Promise<Attempt> {
    return this.transactions.run(
      ctx,
      async (tx) => {
        const found = await this.attempts.lockOpen(tx, wanted.alliance, wanted.subject);
        return found ?? this.insert(tx, wanted);
      },
      { unrecorded: 'machinery' },
    );
  }

  private async insert(tx: Tx, wanted: Attempt): Promise<Attempt> {
    try {
      await this.attempts.insert(tx, wanted);
    } catch (error) {
      const winner = isDuplicate(error) && (await this.attempts.lockOpen(tx, wanted.alliance, wanted.subject));
      if (winner) return winner;
      throw error;
    }
    tx.record({
      alliance: wanted.alliance,
      action: 'payment.started',
      subject: { kind: 'payment', id: wanted.id },
      after: { state: 'created', amountFen: wanted.amountFen, of: wanted.subject.kind },
    });
    return wanted;
  }

  private async clearTheWay(ctx: RequestContext, attempt: Attempt): Promise<void> {
    if (isBusy(attempt, ctx.now)) throw new DomainError('payment_in_progress');
    const outcome = await this.closeAttempt.execute(ctx, attempt);
    if (outcome === 'paid' || outcome === 'repeat') throw new DomainError('bill_already_paid');
    if (outcome !== 'closed') throw new DomainError('wechat_unavailable');
  }

  /** The prepay_id to pay with; undefined when the attempt is over and another must begin. */
  private async prepay(ctx: RequestContext, attempt: Attempt, isNew: boolean): Promise<string | undefined> {
    if (attempt.prepayId !== null && isPrepayFresh(attempt, ctx.now)) return attempt.prepayId;
    try {
      return (await this.order(attempt)).prepayId;
    } catch (error) {
      if (!(error instanceof PayError)) throw error;
      if (error.kind !== 'rejected') throw new DomainError('wechat_unavailable', {}, { cause: error });
      // Its time may be over, or WeChat never had it: only an order that is closed may be followed by another.
      const outcome = await this.closeAttempt.execute(ctx, attempt);
      if (outcome === 'paid' || outcome === 'repeat') throw new DomainError('bill_already_paid');
      // What WeChat refuses at once it would refuse again.
      if (outcome === 'closed' && !isNew) return undefined;
      throw new DomainError('wechat_unavailable', {}, { cause: error });
    }
  }

  private answer(ctx: RequestContext, attempt: Attempt, prepayId: string): Promise<StartedPayment> {
    const { id, client, alliance, appId } = attempt;
    const params = this.merchants.of(alliance).paySign(appId, prepayId);
    return this.transactions.run(
      ctx,
      async (tx) => {
        if (prepayId !== attempt.prepayId) await this.attempts.markPrepaid(tx, attempt, prepayId);
        return { payment: id, client, params };
      },
      { answers: true, unrecorded: 'machinery' },
    );
  }

  /** Without an answer the same body is sent once more: WeChat takes it for the same order. */
  private async order({ alliance, orderBody }: Attempt): Promise<{ prepayId: string }> {
    const client = this.merchants.of(alliance);
    try {
      return await client.prepayJsapi(orderBody);
    } catch (error) {
      if (error instanceof PayError && (error.kind === 'unknown' || error.kind === 'unverified')) {
        return client.prepayJsapi(orderBody);
      }
      throw error;
    }
  }
}
