import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { DecideAnswer } from '../usecases/decide-answer.usecase.ts';
import { GiveTask } from '../usecases/give-task.usecase.ts';
import { ListTasks } from '../usecases/list-tasks.query.ts';
import { ShowTask } from '../usecases/show-task.query.ts';

@Controller()
export class DeskTasksController {
  constructor(
    private readonly listTasks: ListTasks,
    private readonly giveTask: GiveTask,
    private readonly showTask: ShowTask,
    private readonly decide: DecideAnswer,
  ) {}

  @Route('GET /alliances/:alliance/desk/duty-tasks')
  list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/duty-tasks'>,
    @Ctx() { now }: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/duty-tasks'>> {
    return this.listTasks.execute(params.alliance, query, now);
  }

  @Route('POST /alliances/:alliance/desk/duty-tasks')
  give(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/duty-tasks'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/duty-tasks'>> {
    return this.giveTask.execute(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/duty-tasks/:task')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/duty-tasks/:task'>,
    @Ctx() { now }: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/duty-tasks/:task'>> {
    return this.showTask.execute(params.alliance, params.task, now);
  }

  @Route('POST /alliances/:alliance/desk/duty-assignments/:assignment/confirm')
  confirm(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/confirm'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/confirm'>> {
    return this.decide.confirm(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/duty-assignments/:assignment/return')
  return(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/return'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/return'>> {
    return this.decide.return(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/duty-assignments/:assignment/cancel')
  cancel(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/cancel'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/cancel'>> {
    return this.decide.cancel(ctx, input);
  }
}
