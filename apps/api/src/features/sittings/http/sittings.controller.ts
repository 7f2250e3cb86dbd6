import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AcknowledgeNotice } from '../usecases/acknowledge-notice.usecase.ts';
import { AttendSitting } from '../usecases/attend-sitting.usecase.ts';
import { ListMySittings } from '../usecases/list-my-sittings.query.ts';
import { ReplyToSitting } from '../usecases/reply-to-sitting.usecase.ts';
import { ShowSitting } from '../usecases/show-sitting.query.ts';

@Controller()
export class SittingsController {
  constructor(
    private readonly listMine: ListMySittings,
    private readonly showSitting: ShowSitting,
    private readonly acknowledgeNotice: AcknowledgeNotice,
    private readonly attendSitting: AttendSitting,
    private readonly replyToSitting: ReplyToSitting,
  ) {}

  @Route('GET /me/sittings')
  mine(
    @Input() { query }: InputOf<'GET /me/sittings'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /me/sittings'>> {
    return this.listMine.execute(ctx, query);
  }

  @Route('GET /alliances/:alliance/sittings/:sitting')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/sittings/:sitting'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/sittings/:sitting'>> {
    return this.showSitting.execute(ctx, params);
  }

  @Route('GET /alliances/:alliance/sittings/:sitting/live')
  live(
    @Input() { params }: InputOf<'GET /alliances/:alliance/sittings/:sitting/live'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/sittings/:sitting/live'>> {
    return this.showSitting.live(ctx, params);
  }

  @Route('POST /alliances/:alliance/sittings/:sitting/acknowledge')
  acknowledge(
    @Input() input: InputOf<'POST /alliances/:alliance/sittings/:sitting/acknowledge'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/sittings/:sitting/acknowledge'>> {
    return this.acknowledgeNotice.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/sittings/:sitting/attend')
  attend(
    @Input() input: InputOf<'POST /alliances/:alliance/sittings/:sitting/attend'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/sittings/:sitting/attend'>> {
    return this.attendSitting.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/sittings/:sitting/reply')
  reply(
    @Input() input: InputOf<'POST /alliances/:alliance/sittings/:sitting/reply'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/sittings/:sitting/reply'>> {
    return this.replyToSitting.execute(ctx, input);
  }
}
