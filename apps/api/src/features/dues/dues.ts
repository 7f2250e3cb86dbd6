import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import type { Bill } from './domain/bill.ts';
import { type PaidHandler, PaidHandlers } from './paid-handlers.ts';
import { BillRepository } from './persistence/bill.repository.ts';
import { END_PAYMENT } from './topics.ts';
import { type BillRequest, RaiseBill } from './usecases/raise-bill.ts';

/** The front door of the room: what is owed, and who is told that it was paid. */
@Injectable()
export class Dues {
  constructor(
    private readonly raiseBill: RaiseBill,
    private readonly bills: BillRepository,
    private readonly handlers: PaidHandlers,
  ) {}

  /** @throws DomainError with the charter's article when nothing is owed or no amount is stated. */
  async raise(tx: Tx, request: BillRequest): Promise<Bill> {
    return (await this.raiseBill.execute(tx, request)).bill;
  }

  find(alliance: string, billId: string): Promise<Bill | undefined> {
    return this.bills.find(alliance, billId);
  }

  /** An open bill counts no more, and its order at WeChat is closed; a paid one stays as it is. */
  async voidOpen(tx: Tx, alliance: string, billId: string): Promise<void> {
    if (!(await this.bills.markVoid(tx, alliance, billId))) return;
    tx.publish(END_PAYMENT, { alliance, bill: billId });
    tx.record({
      alliance,
      action: 'bill.voided',
      subject: { kind: 'bill', id: billId },
      before: { state: 'open' },
      after: { state: 'void' },
    });
  }

  /** What a member owes. */
  openBillsOf(alliance: string, memberId: string): Promise<Bill[]> {
    return this.bills.openOf(alliance, memberId);
  }

  /** Runs in the transaction that settles a bill raised for an application. */
  onApplicationPaid(handler: PaidHandler): void {
    this.handlers.onApplication(handler);
  }
}
