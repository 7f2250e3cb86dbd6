import type { PaymentState, StartedPayment } from '@mengwu/contracts';
import type { Fen } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { newId } from '../../platform/ids.ts';
import type { Subject, SubjectKind } from './domain/attempt.ts';
import { reversal } from './domain/ledger.ts';
import { paymentState } from './domain/payment-state.ts';
import { paymentStateTexts } from './http/payment.texts.ts';
import { AttemptRepository } from './persistence/attempt.repository.ts';
import { PaymentBooks } from './persistence/payment-books.repository.ts';
import { type SettledHandler, type SubjectReader, Subjects } from './subjects.ts';
import { CloseAttempt } from './usecases/close-attempt.ts';
import { type PaymentOrder, StartPayment } from './usecases/start-payment.ts';

/** The front door of the room: how money arrives, and who is told. */
@Injectable()
export class Payments {
  constructor(
    private readonly startPayment: StartPayment,
    private readonly closeAttempt: CloseAttempt,
    private readonly attempts: AttemptRepository,
    private readonly books: PaymentBooks,
    private readonly subjects: Subjects,
  ) {}

  /**
   * Begins to pay a subject, or goes on with the open attempt.
   * @throws DomainError `payer_unknown_to_wechat`, `payment_in_progress`, `bill_already_paid`, `wechat_unavailable`
   */
  start(ctx: RequestContext, order: PaymentOrder): Promise<StartedPayment> {
    return this.startPayment.execute(ctx, order);
  }

  /** Ends what was begun and not paid. False when money has arrived, or when WeChat did not say that none can. */
  async end(ctx: RequestContext, alliance: string, subject: Subject): Promise<boolean> {
    const attempt = await this.attempts.findLatest(alliance, subject);
    if (!attempt || attempt.state === 'closed') return true;
    return attempt.state !== 'paid' && (await this.closeAttempt.execute(ctx, attempt)) === 'closed';
  }

  /** The payment to show beside its subject, if anyone has begun to pay. */
  async latestOf(
    alliance: string,
    subject: Subject,
  ): Promise<{ id: string; state: PaymentState; stateText: string } | null> {
    const attempt = await this.attempts.findLatest(alliance, subject);
    if (!attempt) return null;
    const state = paymentState(attempt);
    return { id: attempt.id, state, stateText: paymentStateTexts[state] };
  }

  /** What was paid for will not happen: the money is owed back, and the desk is told. Nothing when nobody has paid. */
  async oweBack(tx: Tx, alliance: string, subject: Subject): Promise<void> {
    const attempt = await this.attempts.findPaid(tx, alliance, subject);
    if (!attempt) return;
    await this.books.post(tx, { ...attempt, id: newId() }, reversal(subject.kind, attempt.amountFen));
    const detail = `订单号 ${attempt.outTradeNo}`;
    await this.books.enterIncident(tx, { alliance, attemptId: attempt.id, kind: 'not_needed', detail });
    tx.record({
      alliance,
      action: 'payment.owed-back',
      subject: { kind: 'payment', id: attempt.id },
      after: { amountFen: attempt.amountFen },
    });
  }

  /** What WeChat has collected and nobody has to get back, in fen. */
  collected(alliance: string, tx?: Tx): Promise<{ duesFen: Fen; eventFeesFen: Fen }> {
    return this.books.collected(alliance, tx);
  }

  /** Runs in the transaction that books the money. */
  onSettled(kind: SubjectKind, handler: SettledHandler): void {
    this.subjects.onSettled(kind, handler);
  }

  onSubject(kind: SubjectKind, reader: SubjectReader): void {
    this.subjects.onSubject(kind, reader);
  }
}
