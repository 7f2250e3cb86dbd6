import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AnswerSubscriptions } from '../usecases/answer-subscriptions.usecase.ts';
import { ListSubscriptions } from '../usecases/list-subscriptions.query.ts';
import { ReadMessage } from '../usecases/read-message.usecase.ts';
import { ShowInbox } from '../usecases/show-inbox.query.ts';

@Controller()
export class InboxController {
  constructor(
    private readonly showInbox: ShowInbox,
    private readonly readMessage: ReadMessage,
    private readonly listSubscriptions: ListSubscriptions,
    private readonly answerSubscriptions: AnswerSubscriptions,
  ) {}

  @Route('GET /me/inbox')
  inbox(@Input() { query }: InputOf<'GET /me/inbox'>, @Ctx() ctx: RequestContext): Promise<AnswerOf<'GET /me/inbox'>> {
    return this.showInbox.execute(ctx, query);
  }

  @Route('POST /me/inbox/:message/read')
  read(@Input() { params }: InputOf<'POST /me/inbox/:message/read'>, @Ctx() ctx: RequestContext): Promise<void> {
    return this.readMessage.execute(ctx, params.message);
  }

  @Route('GET /me/subscriptions')
  async subscriptions(
    @Input() { query }: InputOf<'GET /me/subscriptions'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /me/subscriptions'>> {
    return { items: await this.listSubscriptions.execute(ctx, query.client) };
  }

  @Route('POST /me/subscriptions')
  answer(
    @Input() { body }: InputOf<'POST /me/subscriptions'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /me/subscriptions'>> {
    return this.answerSubscriptions.execute(ctx, body);
  }
}
