import { dayOf, formatYuan, yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { type Bill, type BillFor, Dues } from '../../dues/index.ts';
import type { Application } from '../domain/application.ts';
import { firstTier } from '../domain/first-tier.ts';
import { ChartersOf } from './charters-of.ts';
import type { News } from './tell-applicant.ts';

/** The first bill, by the charter of the day on which it is written. */
@Injectable()
export class RaiseFirstBill {
  constructor(
    private readonly charters: ChartersOf,
    private readonly dues: Dues,
  ) {}

  /** @throws DomainError `dues_not_computable` where the charter states no amount */
  execute(tx: Tx, application: Application, billFor: BillFor): Promise<Bill> {
    const tier = firstTier(this.charters.today(application.alliance, tx.now).view);
    if (!tier) throw new DomainError('dues_not_computable');
    const today = dayOf(tx.now);
    return this.dues.raise(tx, {
      alliance: application.alliance,
      for: billFor,
      payerId: application.applicantId,
      payerName: application.name,
      tier,
      joinedOn: today,
      isFirstYear: true,
      periodYear: yearOf(today),
    });
  }
}

/** What the payer reads. */
export function billNews(name: string, bill: Bill): News {
  return {
    title: `请缴纳会费 ${formatYuan(bill.totalFen)} 元`,
    body: `${name} 的入会申请已获批准，请在“我的缴费”查看明细并支付。`,
    link: { target: 'bill', id: bill.id },
    template: 'dues',
  };
}
