import { duesFor } from '@mengwu/charter';
import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.ts';
import { requireAllowed } from '../../../platform/http/domain-error.ts';
import { newId } from '../../../platform/ids.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Bill, BillFor } from '../domain/bill.ts';
import { dueOn } from '../domain/due-day.ts';
import { BillRepository } from '../persistence/bill.repository.ts';

export interface BillRequest {
  readonly alliance: string;
  readonly for: BillFor;
  readonly payerId: string | null;
  readonly payerName: string;
  readonly tier: string;
  readonly joinedOn: Day;
  readonly isFirstYear: boolean;
  /** The year in which the dues year begins. */
  readonly periodYear: number;
}

/** Issues the bill of one dues year by the charter in force, once: asked again, it answers the same bill. */
@Injectable()
export class RaiseBill {
  constructor(
    private readonly alliances: Alliances,
    private readonly bills: BillRepository,
  ) {}

  /** @throws DomainError with the charter's article when nothing is owed or no amount is stated. */
  async execute(tx: Tx, request: BillRequest): Promise<{ bill: Bill; isNew: boolean }> {
    const { alliance, tier, joinedOn, periodYear, isFirstYear } = request;
    const earlier = await this.bills.findCounting(tx, alliance, request.for, periodYear);
    if (earlier) return { bill: earlier, isNew: false };
    const { view, version } = this.alliances.charterAt(alliance, tx.now);
    const owed = duesFor(view, { tier, joinedOn, periodYear, isFirstYear });
    requireAllowed(owed);
    const bill: Bill = {
      id: newId(),
      alliance,
      forKind: request.for.kind,
      forId: request.for.id,
      payerId: request.payerId,
      payerName: request.payerName,
      tier,
      isFirstYear,
      state: 'open',
      lines: owed.lines,
      totalFen: owed.totalFen,
      periodFrom: owed.periodFrom,
      periodTo: owed.periodTo,
      dueOn: dueOn(view.dues.dueDays?.value, dayOf(tx.now)),
      charterVersion: version,
      issuedAt: tx.now,
      paidAt: null,
      paymentId: null,
    };
    await this.bills.insert(tx, bill);
    tx.record({
      alliance,
      action: 'bill.issued',
      subject: { kind: 'bill', id: bill.id },
      after: {
        payerName: bill.payerName,
        totalFen: bill.totalFen,
        periodFrom: bill.periodFrom,
        periodTo: bill.periodTo,
      },
      charterVersion: version,
    });
    return { bill, isNew: true };
  }
}
