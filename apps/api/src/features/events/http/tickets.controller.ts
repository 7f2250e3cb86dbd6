import { Controller } from '@nestjs/common';
import {
  type AnswerOf,
  Ctx,
  Input,
  type InputOf,
  type RequestContext,
  Route,
  signedIn,
} from '../../../platform/index.ts';
import { AcceptOffer } from '../usecases/accept-offer.usecase.ts';
import { CancelSeat } from '../usecases/cancel-seat.usecase.ts';
import { FindSeat } from '../usecases/find-seat.ts';
import { InspectOffer } from '../usecases/inspect-offer.query.ts';
import { ListMyTickets } from '../usecases/list-my-tickets.query.ts';
import { PaySeat } from '../usecases/pay-seat.usecase.ts';
import { TicketPresenter } from './ticket.presenter.ts';

@Controller()
export class TicketsController {
  constructor(
    private readonly inspectOffer: InspectOffer,
    private readonly acceptOffer: AcceptOffer,
    private readonly listMyTickets: ListMyTickets,
    private readonly findSeat: FindSeat,
    private readonly cancelSeat: CancelSeat,
    private readonly paySeat: PaySeat,
    private readonly present: TicketPresenter,
  ) {}

  @Route('POST /seat-offers/inspect')
  inspect(
    @Input() { body }: InputOf<'POST /seat-offers/inspect'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /seat-offers/inspect'>> {
    return this.inspectOffer.execute(ctx, body.token);
  }

  @Route('POST /seat-offers/accept')
  accept(
    @Input() { body }: InputOf<'POST /seat-offers/accept'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /seat-offers/accept'>> {
    return this.acceptOffer.execute(ctx, body.token);
  }

  @Route('GET /me/tickets')
  async mine(@Input() _: InputOf<'GET /me/tickets'>, @Ctx() ctx: RequestContext): Promise<AnswerOf<'GET /me/tickets'>> {
    const tickets = await this.listMyTickets.execute(ctx);
    return { items: tickets.map((facts) => this.present.ticket(facts, ctx.now)) };
  }

  @Route('GET /alliances/:alliance/registrations/:registration')
  async show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/registrations/:registration'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/registrations/:registration'>> {
    return this.present.ticket(await this.findSeat.own(signedIn(ctx).personId, params), ctx.now);
  }

  @Route('POST /alliances/:alliance/registrations/:registration/cancel')
  cancel(
    @Input() input: InputOf<'POST /alliances/:alliance/registrations/:registration/cancel'>,
    @Ctx() ctx: RequestContext,
  ): Promise<void> {
    return this.cancelSeat.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/registrations/:registration/payments')
  pay(
    @Input() input: InputOf<'POST /alliances/:alliance/registrations/:registration/payments'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/registrations/:registration/payments'>> {
    return this.paySeat.execute(ctx, input);
  }
}
