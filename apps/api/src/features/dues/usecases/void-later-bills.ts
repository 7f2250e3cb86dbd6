import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Left } from '../../members/index.ts';
import { Dues } from '../dues.ts';
import { BillRepository } from '../persistence/bill.repository.ts';

/** A member has left: what falls into the time after its last day is owed no more; what began before stays owed. */
@Injectable()
export class VoidLaterBills {
  constructor(
    private readonly bills: BillRepository,
    private readonly dues: Dues,
  ) {}

  async execute(tx: Tx, { alliance, memberId, leftOn }: Left): Promise<void> {
    for (const { id, periodFrom } of await this.bills.openOf(alliance, memberId, tx)) {
      if (periodFrom > leftOn) await this.dues.voidOpen(tx, alliance, id);
    }
  }
}
