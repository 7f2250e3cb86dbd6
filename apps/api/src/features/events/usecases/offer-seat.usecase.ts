import type { SeatOffer } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, newToken, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import { TicketPresenter } from '../http/ticket.presenter.ts';
import { TakeSeat } from './take-seat.ts';

/** Who speaks for the unit holds one of its seats for a colleague, who gets it by a share link. */
@Injectable()
export class OfferSeat {
  constructor(
    private readonly members: Members,
    private readonly takeSeat: TakeSeat,
    private readonly present: TicketPresenter,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/events/:event/seat-offers'>,
  ): Promise<SeatOffer> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const acting = await this.members.actingFor(personId, params.alliance, tx);
        if (!acting) return this.takeSeat.refuseStranger(tx, params);
        const token = newToken();
        const { event, seat } = await this.takeSeat.execute(tx, {
          alliance: params.alliance,
          eventId: params.event,
          acting,
          for: { offeredBy: personId, token },
        });
        return this.present.offer(seat, token, event);
      },
      { answers: true },
    );
  }
}
