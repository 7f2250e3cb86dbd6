import type { Ticket } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { GroupedTransactions, type InputOf, type RequestContext, signedIn } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import { TicketPresenter } from '../http/ticket.presenter.ts';
import { TakeSeat } from './take-seat.ts';

/** A person takes one of her unit's seats for herself. */
@Injectable()
export class SignUp {
  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly takeSeat: TakeSeat,
    private readonly present: TicketPresenter,
    private readonly transactions: GroupedTransactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/events/:event/registrations'>,
  ): Promise<Ticket> {
    const { personId } = signedIn(ctx);
    // Read before the transaction: inside it, a second connection could wait for those that wait for this one.
    const holder = (await this.accounts.personCards([personId])).get(personId);
    // A rush wants one event's row: those who wait for it are committed together.
    return this.transactions.run(`seats of ${params.event}`, ctx, async (tx) => {
      const acting = await this.members.actingFor(personId, params.alliance, tx);
      if (!acting) return this.takeSeat.refuseStranger(tx, params);
      const { alliance, event: eventId } = params;
      const { event, seat } = await this.takeSeat.execute(tx, { alliance, eventId, acting, for: { personId } });
      return this.present.ticket({ seat, event, holderName: holder?.name, memberName: acting.memberName }, tx.now);
    });
  }
}
