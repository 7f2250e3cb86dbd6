import { dayOf, yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { PaidBill } from '../../dues/index.ts';
import { Duties } from '../../duties/index.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { AdvanceApplication } from './advance-application.ts';
import { ChartersOf } from './charters-of.ts';
import { Newcomers } from './newcomers.ts';

/** The first bill is paid: the path goes on, where the charter waits for it to membership. */
@Injectable()
export class AdmitPaidApplicant {
  constructor(
    private readonly charters: ChartersOf,
    private readonly applications: ApplicationRepository,
    private readonly duties: Duties,
    private readonly newcomers: Newcomers,
    private readonly advanceApplication: AdvanceApplication,
  ) {}

  /** `surplus`: there is nobody left to admit, the money has to go back. */
  async execute(tx: Tx, bill: PaidBill): Promise<'settled' | 'surplus'> {
    const { alliance, forId, periodTo } = bill;
    const application = await this.applications.lock(tx, alliance, forId);
    if (!application || this.charters.place(application) !== 'dues') return 'surplus';
    if (await this.newcomers.barrier(tx, application)) return 'surplus';
    const advanced = await this.advanceApplication.execute(tx, application, {
      by: { role: 'system', personId: null },
      reason: '会费已到账',
      paidThrough: periodTo,
    });
    if (advanced.memberId) await this.enterDuty(tx, advanced.memberId, bill);
    return 'settled';
  }

  /** The first dues are the first duty that the new member has fulfilled [A13]. */
  private async enterDuty(tx: Tx, memberId: string, { alliance, billId, periodTo, paidAt }: PaidBill): Promise<void> {
    const title = `${yearOf(periodTo)} 年入会缴费`;
    const evidence = { kind: 'bill', id: billId };
    await this.duties.record(tx, { alliance, memberId, kind: 'dues', on: dayOf(paidAt), title, evidence });
  }
}
