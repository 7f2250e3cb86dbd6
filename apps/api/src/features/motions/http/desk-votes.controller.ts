import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ApproveMotion } from '../usecases/approve-motion.usecase.ts';
import { CloseVote } from '../usecases/close-vote.usecase.ts';
import { FileMotion } from '../usecases/file-motion.usecase.ts';
import { OpenVote } from '../usecases/open-vote.usecase.ts';
import { ReadBox } from '../usecases/read-box.query.ts';
import { RecordProxy } from '../usecases/record-proxy.usecase.ts';
import { RecordVote } from '../usecases/record-vote.usecase.ts';

@Controller()
export class DeskVotesController {
  constructor(
    private readonly openVote: OpenVote,
    private readonly recordVote: RecordVote,
    private readonly closeVote: CloseVote,
    private readonly approveMotion: ApproveMotion,
    private readonly fileMotion: FileMotion,
    private readonly recordProxy: RecordProxy,
    private readonly readBox: ReadBox,
  ) {}

  @Route('POST /alliances/:alliance/desk/motions/:motion/open-vote')
  open(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions/:motion/open-vote'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions/:motion/open-vote'>> {
    return this.openVote.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/motions/:motion/record-vote')
  record(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions/:motion/record-vote'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions/:motion/record-vote'>> {
    return this.recordVote.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/motions/:motion/close-vote')
  close(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions/:motion/close-vote'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions/:motion/close-vote'>> {
    return this.closeVote.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/motions/:motion/void-vote')
  void(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions/:motion/void-vote'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions/:motion/void-vote'>> {
    return this.closeVote.orVoid(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/motions/:motion/approve')
  approve(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions/:motion/approve'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions/:motion/approve'>> {
    return this.approveMotion.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/motions/:motion/file')
  file(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions/:motion/file'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions/:motion/file'>> {
    return this.fileMotion.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/proxies')
  proxy(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/proxies'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/proxies'>> {
    return this.recordProxy.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/motions/:motion/box')
  box(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/motions/:motion/box'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/motions/:motion/box'>> {
    return this.readBox.forDesk(params);
  }
}
