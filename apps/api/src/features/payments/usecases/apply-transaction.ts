import { instant } from '@mengwu/kernel';
import { type Transaction, transactionMismatches, wasPaid } from '@mengwu/wechat';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { IncidentKind } from '../domain/incident.ts';
import { postings } from '../domain/ledger.ts';
import { incidentTexts } from '../http/payment.texts.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { PaymentBooks } from '../persistence/payment-books.repository.ts';
import { Subjects } from '../subjects.ts';

export type Outcome = 'paid' | 'repeat' | 'not_paid' | 'closed' | 'incident';

/**
 * The one door through which money arrives. It takes what WeChat said, verified, from a notification or a query, in
 * any order and any number of times; a payment is booked once, and only when it is ours in every field.
 */
@Injectable()
export class ApplyTransaction {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly books: PaymentBooks,
    private readonly subjects: Subjects,
  ) {}

  async execute(tx: Tx, alliance: string, transaction: Transaction): Promise<Outcome> {
    const attempt = await this.attempts.lockByNumber(tx, transaction.mchid, transaction.out_trade_no);
    if (!attempt || attempt.alliance !== alliance) {
      return this.incident(tx, alliance, null, 'unknown_order', `订单号 ${transaction.out_trade_no}`);
    }
    if (!wasPaid(transaction)) return this.notPaid(tx, attempt, transaction);
    const mismatches = transactionMismatches(transaction, {
      appid: attempt.appId,
      mchid: attempt.merchantId,
      outTradeNo: attempt.outTradeNo,
      totalFen: attempt.amountFen,
      openid: attempt.openId,
    });
    if (mismatches.length > 0) return this.incident(tx, alliance, attempt, 'mismatch', mismatches.join('、'));
    if (attempt.state !== 'paid') return this.book(tx, attempt, transaction);
    if (attempt.transactionId === transaction.transaction_id) return 'repeat';
    return this.incident(tx, alliance, attempt, 'second_transaction', `交易号 ${transaction.transaction_id}`);
  }

  private async book(tx: Tx, attempt: Attempt, transaction: Transaction): Promise<Outcome> {
    const paidAt = transaction.success_time ? instant(transaction.success_time) : tx.now;
    if (!(await this.attempts.markPaid(tx, attempt, transaction.transaction_id ?? '', paidAt))) return 'repeat';
    const { alliance, subject, amountFen, id } = attempt;
    tx.record({
      alliance,
      action: 'payment.received',
      subject: { kind: 'payment', id },
      before: { state: attempt.state },
      after: { state: 'paid', amountFen, paidAt },
    });
    const result = await this.subjects.settle(subject.kind, tx, {
      alliance,
      subjectId: subject.id,
      amountFen,
      paidAt,
      paymentId: id,
    });
    const isSurplus = result === 'surplus';
    await this.books.post(tx, attempt, postings(subject.kind, amountFen, isSurplus));
    if (isSurplus) await this.incident(tx, alliance, attempt, 'not_needed', `订单号 ${attempt.outTradeNo}`);
    return 'paid';
  }

  private async notPaid(tx: Tx, attempt: Attempt, transaction: Transaction): Promise<Outcome> {
    const isOver = transaction.trade_state === 'CLOSED' || transaction.trade_state === 'REVOKED';
    if (!isOver) return 'not_paid';
    if (await this.attempts.markClosed(tx, attempt)) recordClosed(tx, attempt);
    return 'closed';
  }

  private async incident(
    tx: Tx,
    alliance: string,
    attempt: Attempt | null,
    kind: IncidentKind,
    detail: string,
  ): Promise<Outcome> {
    const isNew = await this.books.enterIncident(tx, { alliance, attemptId: attempt?.id ?? null, kind, detail });
    if (!isNew) return 'incident';
    tx.record({
      alliance,
      action: 'payment.incident',
      subject: { kind: 'payment', id: attempt?.id ?? 'unknown' },
      note: `${incidentTexts[kind]}（${detail}）`,
    });
    return 'incident';
  }
}

export function recordClosed(tx: Tx, attempt: Attempt): void {
  tx.record({
    alliance: attempt.alliance,
    action: 'payment.closed',
    subject: { kind: 'payment', id: attempt.id },
    before: { state: attempt.state },
    after: { state: 'closed' },
  });
}
