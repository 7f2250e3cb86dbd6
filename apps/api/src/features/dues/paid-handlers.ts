import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';

export interface PaidBill {
  readonly alliance: string;
  readonly billId: string;
  /** What the bill was for: an application, in this kind of handler. */
  readonly forId: string;
  readonly periodTo: Day;
  readonly paidAt: Instant;
}

/** `surplus`: what was paid for is no more, the money has to go back. */
export type PaidHandler = (tx: Tx, bill: PaidBill) => Promise<'settled' | 'surplus'>;

/** Who above this room must hear, in the same transaction, that a bill was paid. */
@Injectable()
export class PaidHandlers {
  private application: PaidHandler | undefined;

  onApplication(handler: PaidHandler): void {
    if (this.application) throw new Error('Two rooms answer for the paid bills of applications');
    this.application = handler;
  }

  async tellApplication(tx: Tx, bill: PaidBill): Promise<'settled' | 'surplus'> {
    if (!this.application) throw new Error('Nobody answers for the paid bills of applications');
    return this.application(tx, bill);
  }
}
