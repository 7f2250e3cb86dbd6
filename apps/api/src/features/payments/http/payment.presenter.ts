import type { DeskPayment, PaymentState, PaymentView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Attempt } from '../domain/attempt.ts';
import type { Incident } from '../domain/incident.ts';
import { paymentState } from '../domain/payment-state.ts';
import { Subjects } from '../subjects.ts';
import { incidentTexts, paymentStateTexts } from './payment.texts.ts';

/** The whitelist of what leaves the room. */
@Injectable()
export class PaymentPresenter {
  constructor(private readonly subjects: Subjects) {}

  view(attempt: Attempt, state: PaymentState = paymentState(attempt)): PaymentView {
    const { id, amountFen, paidAt, subject } = attempt;
    return { id, state, stateText: paymentStateTexts[state], amountFen, paidAt, subject };
  }

  async desk(attempt: Attempt, incident: Incident | undefined): Promise<DeskPayment> {
    const { payerName, text } = await this.subjects
      .reader(attempt.subject.kind)
      .describe(attempt.alliance, attempt.subject.id);
    const state = paymentState(attempt);
    return {
      id: attempt.id,
      payerName,
      subjectText: text,
      amountFen: attempt.amountFen,
      state,
      stateText: paymentStateTexts[state],
      outTradeNo: attempt.outTradeNo,
      transactionId: attempt.transactionId,
      startedAt: attempt.startedAt,
      paidAt: attempt.paidAt,
      incident: incident ? incidentTexts[incident.kind] : null,
    };
  }
}
