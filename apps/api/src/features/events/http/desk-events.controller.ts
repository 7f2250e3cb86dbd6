import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { CancelEvent } from '../usecases/cancel-event.usecase.ts';
import { DraftEvent } from '../usecases/draft-event.usecase.ts';
import { EditEvent } from '../usecases/edit-event.usecase.ts';
import { ListDeskEvents } from '../usecases/list-desk-events.query.ts';
import { PublishEvent } from '../usecases/publish-event.usecase.ts';
import { ShowDeskEvent } from '../usecases/show-desk-event.query.ts';
import { DeskEventPresenter } from './desk-event.presenter.ts';

@Controller()
export class DeskEventsController {
  constructor(
    private readonly listDeskEvents: ListDeskEvents,
    private readonly showDeskEvent: ShowDeskEvent,
    private readonly draftEvent: DraftEvent,
    private readonly editEvent: EditEvent,
    private readonly publishEvent: PublishEvent,
    private readonly cancelEvent: CancelEvent,
    private readonly present: DeskEventPresenter,
  ) {}

  @Route('GET /alliances/:alliance/desk/events')
  async list(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/events'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/events'>> {
    const { events, ...page } = await this.listDeskEvents.execute(ctx, input);
    return { ...page, items: events.map((event) => this.present.card(event, event.arrived, ctx.now)) };
  }

  @Route('GET /alliances/:alliance/desk/events/:event')
  async show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/events/:event'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/events/:event'>> {
    const { event, facts } = await this.showDeskEvent.execute(params.alliance, params.event);
    return this.present.desk(event, facts, ctx.now);
  }

  @Route('POST /alliances/:alliance/desk/events')
  draft(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/events'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/events'>> {
    return this.draftEvent.execute(ctx, input);
  }

  @Route('PATCH /alliances/:alliance/desk/events/:event')
  edit(
    @Input() input: InputOf<'PATCH /alliances/:alliance/desk/events/:event'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'PATCH /alliances/:alliance/desk/events/:event'>> {
    return this.editEvent.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/events/:event/publish')
  publish(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/events/:event/publish'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/events/:event/publish'>> {
    return this.publishEvent.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/events/:event/cancel')
  cancel(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/events/:event/cancel'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/events/:event/cancel'>> {
    return this.cancelEvent.execute(ctx, input);
  }
}
