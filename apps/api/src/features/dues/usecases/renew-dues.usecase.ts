import { duesPeriod } from '@mengwu/charter';
import { dayOf, formatYuan } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { Log } from '../../../platform/logging/log.ts';
import { Alliances } from '../../alliances/index.ts';
import { type Member, Members, speaksForMember } from '../../members/index.ts';
import { Notifications } from '../../notifications/index.ts';
import type { Bill } from '../domain/bill.ts';
import { RaiseBill } from './raise-bill.ts';

/** At the turn of the dues year every member gets the bill of the new one: the annual fee, without the joining fee [D13]. */
@Injectable()
export class RenewDues {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly raiseBill: RaiseBill,
    private readonly notifications: Notifications,
    private readonly transactions: Transactions,
    private readonly log: Log,
  ) {}

  /** Issues what is missing in one alliance; run again, it does nothing more. Answers the number of new bills. */
  async execute(ctx: RequestContext, alliance: string): Promise<number> {
    let issued = 0;
    for await (const member of this.members.activeMembers(alliance)) {
      if (await this.tryToRenew(ctx, alliance, member)) issued += 1;
    }
    return issued;
  }

  /** A member for whom no bill can be made, such as one of a tier that the charter has no longer, holds up nobody else. */
  private async tryToRenew(ctx: RequestContext, alliance: string, member: Member): Promise<boolean> {
    try {
      return await this.renew(ctx, alliance, member);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.log.error({ err: error, alliance, member: member.id }, 'a member got no bill for the new dues year');
      return false;
    }
  }

  private async renew(ctx: RequestContext, alliance: string, member: Member): Promise<boolean> {
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    const today = dayOf(ctx.now);
    const period = duesPeriod(view, today, member.joinedOn);
    const { tier, joinedOn, paidThrough } = member;
    if (!period || !tier || !view.dues.annualFee?.value) return false;
    // Who has paid nothing yet owes the bill of the application for the year of joining; a late payer owes the next year.
    const isCovered = paidThrough === null ? joinedOn >= period.from : paidThrough >= period.to;
    if (isCovered) return false;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { bill, isNew } = await this.raiseBill.execute(tx, {
          alliance,
          for: { kind: 'member', id: member.id },
          payerId: null,
          payerName: member.name,
          tier,
          joinedOn,
          isFirstYear: false,
          periodYear: period.year,
        });
        if (isNew) await this.tell(tx, member, bill);
        return isNew;
      },
      { unrecorded: 'machinery' },
    );
  }

  private async tell(tx: Tx, member: Member, bill: Bill): Promise<void> {
    const people = await this.members.peopleOf(member.alliance, [member.id]);
    await this.notifications.notify(tx, {
      alliance: member.alliance,
      to: people.filter(({ role }) => speaksForMember(role)).map(({ personId }) => personId),
      title: `新年度会费：${formatYuan(bill.totalFen)} 元`,
      body: `${member.name} ${bill.periodFrom} 至 ${bill.periodTo} 的会费已出账，请在“我的缴费”查看并支付。`,
      link: { target: 'bill', id: bill.id },
      template: 'dues',
      subject: { kind: 'bill', id: bill.id },
    });
  }
}
