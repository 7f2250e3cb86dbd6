import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.ts';
import { Duties } from '../../duties/index.ts';
import { Members } from '../../members/index.ts';
import type { Settled } from '../../payments/index.ts';
import type { Bill } from '../domain/bill.ts';
import { billTitle } from '../http/bill.texts.ts';
import { PaidHandlers } from '../paid-handlers.ts';
import { BillRepository } from '../persistence/bill.repository.ts';

/** Money has arrived for a bill: it is paid, and what it was for goes on, all in the payment's transaction. */
@Injectable()
export class SettleBill {
  constructor(
    private readonly bills: BillRepository,
    private readonly members: Members,
    private readonly duties: Duties,
    private readonly handlers: PaidHandlers,
  ) {}

  async execute(
    tx: Tx,
    { alliance, subjectId, paidAt, paymentId, amountFen }: Settled,
  ): Promise<'settled' | 'surplus'> {
    const bill = await this.bills.lock(tx, alliance, subjectId);
    if (!bill) throw new Error(`Payment ${paymentId} settles bill ${subjectId}, which ${alliance} does not have`);
    if (!(await this.bills.markPaid(tx, bill, paidAt, paymentId))) return 'surplus';
    tx.record({
      alliance,
      action: 'bill.paid',
      subject: { kind: 'bill', id: bill.id },
      before: { state: bill.state },
      after: { state: 'paid', paidAt, amountFen },
    });
    const { forId, periodTo } = bill;
    if (bill.forKind === 'application') {
      return this.handlers.tellApplication(tx, { alliance, billId: bill.id, forId, periodTo, paidAt });
    }
    await this.members.extendPaidThrough(tx, alliance, forId, periodTo);
    await this.enterDuty(tx, bill, paidAt);
    return 'settled';
  }

  /** Dues that are paid are a duty fulfilled [A13]. */
  private async enterDuty(tx: Tx, bill: Bill, paidAt: Instant): Promise<void> {
    const { alliance, id, forId: memberId, lines } = bill;
    const article = lines[0]?.article;
    await this.duties.record(tx, {
      ...{ alliance, memberId, kind: 'dues', on: dayOf(paidAt), title: billTitle(bill) },
      evidence: { kind: 'bill', id },
      ...(article !== undefined && { article }),
    });
  }
}
