import type { Ticket } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { GroupedTransactions, type InputOf, type RequestContext, signedIn } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import { TicketPresenter } from '../http/ticket.presenter.ts';
import { SignUpTogether } from './sign-up-together.ts';
import { TakeSeat } from './take-seat.ts';

/** A person takes one of her unit's seats for herself. */
@Injectable()
export class SignUp {
  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly takeSeat: TakeSeat,
    private readonly together: SignUpTogether,
    private readonly present: TicketPresenter,
    private readonly transactions: GroupedTransactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/events/:event/registrations'>,
  ): Promise<Ticket> {
    const { personId } = signedIn(ctx);
    const { alliance, event: eventId } = params;
    // In a rush those who wait are committed together, whatever meeting of the alliance they want.
    return this.transactions.run(`seats of ${alliance}`, ctx, {
      wish: { alliance, eventId, personId },
      alone: async (tx) => {
        const acting = await this.members.actingFor(personId, alliance, tx);
        if (!acting) return this.takeSeat.refuseStranger(tx, params);
        const { event, seat } = await this.takeSeat.execute(tx, { alliance, eventId, acting, for: { personId } });
        const holder = (await this.accounts.personCards([personId], tx)).get(personId);
        return this.present.ticket({ seat, event, holderName: holder?.name, memberName: acting.memberName }, tx.now);
      },
      together: (asked) => this.together.execute(asked),
    });
  }
}
