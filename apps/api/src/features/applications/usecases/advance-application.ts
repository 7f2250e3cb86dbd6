import type { CharterView } from '@mengwu/charter';
import { addDays, type Day, dayOf, formatYuan, yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type Bill, type BillFor, Dues } from '../../dues/index.ts';
import type { Application } from '../domain/application.ts';
import { eventAfter } from '../domain/application-path.ts';
import { firstTier } from '../domain/first-tier.ts';
import { AdmitApplicant } from './admit-applicant.ts';
import { MoveApplication, type MoveOrder } from './move-application.ts';
import { TellApplicant } from './tell-applicant.ts';

/** The step in which an application is, is done: the charter's path says what comes next. */
@Injectable()
export class AdvanceApplication {
  constructor(
    private readonly alliances: Alliances,
    private readonly dues: Dues,
    private readonly moveApplication: MoveApplication,
    private readonly admitApplicant: AdmitApplicant,
    private readonly tellApplicant: TellApplicant,
  ) {}

  async execute(tx: Tx, application: Application, by: MoveOrder['by'], reason: string | null): Promise<Application> {
    const { view } = this.alliances.charterAt(application.alliance, application.createdAt);
    const { event, step, owesDues } = eventAfter(view, application.kind, application.state);
    const article = step?.article ?? null;
    if (event === 'admit') {
      const admitted = await this.admitApplicant.execute(tx, application, { by, reason, article, paidThrough: null });
      return owesDues ? this.billMember(tx, view, admitted) : admitted;
    }
    const changes = event === 'enter-publicity' ? { publicityEndsOn: publicityEnd(view, dayOf(tx.now)) } : {};
    if (event !== 'enter-dues') {
      const moved = await this.moveApplication.execute(tx, application, { event, by, reason, article, changes });
      await this.tellApplicant.execute(tx, moved, {
        title: '申请有新进展',
        body: `${step?.next ?? '请查看申请进度'}。`,
      });
      return moved;
    }
    const bill = await this.raise(tx, view, application, { kind: 'application', id: application.id });
    const moved = await this.moveApplication.execute(tx, application, {
      event,
      by,
      reason,
      article,
      changes: { billId: bill.id },
    });
    await this.tellBill(tx, moved, bill);
    return moved;
  }

  /** Where membership comes before the money, the first bill is the member's. */
  private async billMember(tx: Tx, view: CharterView, admitted: Application): Promise<Application> {
    const bill = await this.raise(tx, view, admitted, { kind: 'member', id: admitted.memberId ?? '' });
    await this.tellBill(tx, admitted, bill);
    return admitted;
  }

  private raise(tx: Tx, view: CharterView, application: Application, billFor: BillFor): Promise<Bill> {
    const tier = firstTier(view);
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

  private async tellBill(tx: Tx, application: Application, bill: Bill): Promise<void> {
    await this.tellApplicant.execute(tx, application, {
      title: `请缴纳会费 ${formatYuan(bill.totalFen)} 元`,
      body: `${application.name} 的入会申请已获批准，请在“我的缴费”查看明细并支付。`,
      link: { target: 'bill', id: bill.id },
      template: 'dues',
    });
  }
}

/** The first day is not counted; without a number of days the desk decides when it ends. */
function publicityEnd(view: CharterView, today: Day): Day | null {
  const days = view.admission.publicityDays?.value;
  return days ? addDays(today, days) : null;
}
