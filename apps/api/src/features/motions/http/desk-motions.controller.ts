import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { EditMotion } from '../usecases/edit-motion.usecase.ts';
import { ListChoices } from '../usecases/list-choices.query.ts';
import { ListMotion } from '../usecases/list-motion.usecase.ts';
import { ListMotions } from '../usecases/list-motions.query.ts';
import { ShowDeskMotion } from '../usecases/show-desk-motion.query.ts';
import { WithdrawFromDesk } from '../usecases/withdraw-from-desk.usecase.ts';
import { WriteMotion } from '../usecases/write-motion.usecase.ts';

@Controller()
export class DeskMotionsController {
  constructor(
    private readonly choices: ListChoices,
    private readonly listMotions: ListMotions,
    private readonly showMotion: ShowDeskMotion,
    private readonly write: WriteMotion,
    private readonly edit: EditMotion,
    private readonly withdraw: WithdrawFromDesk,
    private readonly listOnAgenda: ListMotion,
  ) {}

  @Route('GET /alliances/:alliance/desk/motion-choices')
  async whatToPropose(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/motion-choices'>,
    @Ctx() { now }: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/motion-choices'>> {
    return { items: await this.choices.forDesk(params.alliance, now) };
  }

  @Route('GET /alliances/:alliance/desk/motions')
  list(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/motions'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/motions'>> {
    return this.listMotions.execute(input);
  }

  @Route('GET /alliances/:alliance/desk/motions/:motion')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/motions/:motion'>,
    @Ctx() { now }: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/motions/:motion'>> {
    return this.showMotion.execute(params.alliance, params.motion, now);
  }

  @Route('POST /alliances/:alliance/desk/motions')
  create(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions'>> {
    return this.write.execute(ctx, input);
  }

  @Route('PATCH /alliances/:alliance/desk/motions/:motion')
  change(
    @Input() input: InputOf<'PATCH /alliances/:alliance/desk/motions/:motion'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'PATCH /alliances/:alliance/desk/motions/:motion'>> {
    return this.edit.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/motions/:motion/withdraw')
  takeBack(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions/:motion/withdraw'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions/:motion/withdraw'>> {
    return this.withdraw.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/motions/:motion/list')
  putOnAgenda(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/motions/:motion/list'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/motions/:motion/list'>> {
    return this.listOnAgenda.execute(ctx, input);
  }
}
