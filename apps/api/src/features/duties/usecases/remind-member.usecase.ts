import type { DutyLedger } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import { Notifications } from '../../notifications/index.ts';
import { ReminderRepository } from '../persistence/reminder.repository.ts';
import { ReadLedger } from './read-ledger.ts';

/** The secretariat reminds a member of its duties in writing; some charters count the years from here. */
@Injectable()
export class RemindMember {
  constructor(
    private readonly members: Members,
    private readonly notifications: Notifications,
    private readonly reminders: ReminderRepository,
    private readonly readLedger: ReadLedger,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/members/:member/duty-reminders'>,
  ): Promise<DutyLedger> {
    const { personId } = signedIn(ctx);
    const { alliance, member: memberId } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const member = await this.readLedger.member(alliance, memberId, tx);
        if (member.state !== 'active') throw new DomainError('member_already_left');
        const on = dayOf(tx.now);
        await this.reminders.insert(tx, { alliance, memberId, on, text: body.text, by: personId });
        const people = await this.members.peopleOf(alliance, [memberId], tx);
        const to = people.map((one) => one.personId);
        if (to.length > 0) {
          await this.notifications.notify(tx, {
            ...{ alliance, to, title: '请履行成员义务', body: body.text },
            link: { target: 'duties', id: memberId },
            template: 'progress',
          });
        }
        tx.record({
          alliance,
          action: 'duty.reminded',
          subject: { kind: 'member', id: memberId },
          after: { on, title: body.text },
        });
        return this.readLedger.forDesk(alliance, memberId, { now: tx.now, tx });
      },
      { answers: true },
    );
  }
}
