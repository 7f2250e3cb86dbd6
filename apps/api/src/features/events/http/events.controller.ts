import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ListEvents } from '../usecases/list-events.query.ts';
import { OfferSeat } from '../usecases/offer-seat.usecase.ts';
import { ShowEvent } from '../usecases/show-event.query.ts';
import { SignUp } from '../usecases/sign-up.usecase.ts';
import { EventPresenter } from './event.presenter.ts';

@Controller()
export class EventsController {
  constructor(
    private readonly listEvents: ListEvents,
    private readonly showEvent: ShowEvent,
    private readonly signUp: SignUp,
    private readonly offerSeat: OfferSeat,
    private readonly present: EventPresenter,
  ) {}

  @Route('GET /alliances/:alliance/events')
  async list(
    @Input() input: InputOf<'GET /alliances/:alliance/events'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/events'>> {
    const { events, ...page } = await this.listEvents.execute(ctx, input);
    return { ...page, items: events.map((event) => this.present.card(event, ctx.now)) };
  }

  @Route('GET /alliances/:alliance/events/:event')
  async show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/events/:event'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/events/:event'>> {
    return this.present.view(await this.showEvent.execute(ctx, params.alliance, params.event));
  }

  @Route('POST /alliances/:alliance/events/:event/registrations')
  register(
    @Input() input: InputOf<'POST /alliances/:alliance/events/:event/registrations'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/events/:event/registrations'>> {
    return this.signUp.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/events/:event/seat-offers')
  offer(
    @Input() input: InputOf<'POST /alliances/:alliance/events/:event/seat-offers'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/events/:event/seat-offers'>> {
    return this.offerSeat.execute(ctx, input);
  }
}
