import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { CastVote } from '../usecases/cast-vote.usecase.ts';
import { ListChoices } from '../usecases/list-choices.query.ts';
import { ListResolutions } from '../usecases/list-resolutions.query.ts';
import { ProposeFromSeat } from '../usecases/propose-from-seat.usecase.ts';
import { ReadBox } from '../usecases/read-box.query.ts';
import { ShowMotion } from '../usecases/show-motion.query.ts';

@Controller()
export class MotionsController {
  constructor(
    private readonly showMotion: ShowMotion,
    private readonly castVote: CastVote,
    private readonly readBox: ReadBox,
    private readonly choices: ListChoices,
    private readonly propose: ProposeFromSeat,
    private readonly listResolutions: ListResolutions,
  ) {}

  @Route('GET /me/motions')
  async mine(@Input() _: InputOf<'GET /me/motions'>, @Ctx() ctx: RequestContext): Promise<AnswerOf<'GET /me/motions'>> {
    return { items: await this.showMotion.mine(ctx) };
  }

  @Route('GET /alliances/:alliance/motions/:motion')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/motions/:motion'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/motions/:motion'>> {
    return this.showMotion.execute(ctx, params);
  }

  @Route('POST /alliances/:alliance/motions/:motion/votes')
  vote(
    @Input() input: InputOf<'POST /alliances/:alliance/motions/:motion/votes'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/motions/:motion/votes'>> {
    return this.castVote.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/motions/:motion/box')
  box(
    @Input() { params }: InputOf<'GET /alliances/:alliance/motions/:motion/box'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/motions/:motion/box'>> {
    return this.readBox.forReader(ctx, params);
  }

  @Route('GET /alliances/:alliance/motion-choices')
  whatToPropose(
    @Input() { params }: InputOf<'GET /alliances/:alliance/motion-choices'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/motion-choices'>> {
    return this.choices.forSeat(ctx, params.alliance);
  }

  @Route('POST /alliances/:alliance/motions')
  proposeMotion(
    @Input() input: InputOf<'POST /alliances/:alliance/motions'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/motions'>> {
    return this.propose.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/resolutions')
  resolutions(
    @Input() input: InputOf<'GET /alliances/:alliance/resolutions'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/resolutions'>> {
    return this.listResolutions.forSeat(ctx, input);
  }
}
