import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AnswerTask } from '../usecases/answer-task.usecase.ts';
import { ListMyTasks } from '../usecases/list-my-tasks.query.ts';
import { ReadLedger } from '../usecases/read-ledger.ts';

@Controller()
export class DutiesController {
  constructor(
    private readonly readLedger: ReadLedger,
    private readonly myTasks: ListMyTasks,
    private readonly answerTask: AnswerTask,
  ) {}

  @Route('GET /alliances/:alliance/membership/duties')
  ledger(
    @Input() { params }: InputOf<'GET /alliances/:alliance/membership/duties'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/membership/duties'>> {
    return this.readLedger.own(ctx, params.alliance);
  }

  @Route('GET /me/duty-tasks')
  async tasks(
    @Input() _: InputOf<'GET /me/duty-tasks'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /me/duty-tasks'>> {
    return { items: await this.myTasks.execute(ctx) };
  }

  @Route('GET /alliances/:alliance/duty-tasks/:assignment')
  task(
    @Input() input: InputOf<'GET /alliances/:alliance/duty-tasks/:assignment'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/duty-tasks/:assignment'>> {
    return this.myTasks.one(ctx, input);
  }

  @Route('POST /alliances/:alliance/duty-tasks/:assignment/answer')
  answer(
    @Input() input: InputOf<'POST /alliances/:alliance/duty-tasks/:assignment/answer'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/duty-tasks/:assignment/answer'>> {
    return this.answerTask.execute(ctx, input);
  }
}
