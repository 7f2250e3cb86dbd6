import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ArrangeAgenda } from '../usecases/arrange-agenda.usecase.ts';
import { ConveneSitting } from '../usecases/convene-sitting.usecase.ts';
import { EditSitting } from '../usecases/edit-sitting.usecase.ts';
import { PlanSitting } from '../usecases/plan-sitting.usecase.ts';
import { RemindSitting } from '../usecases/remind-sitting.usecase.ts';
import { RescheduleSitting } from '../usecases/reschedule-sitting.usecase.ts';
import { SetPapers } from '../usecases/set-papers.usecase.ts';

/** Until the doors open. */
@Controller()
export class SittingPlansController {
  constructor(
    private readonly planSitting: PlanSitting,
    private readonly editSitting: EditSitting,
    private readonly arrangeAgenda: ArrangeAgenda,
    private readonly setPapers: SetPapers,
    private readonly conveneSitting: ConveneSitting,
    private readonly remindSitting: RemindSitting,
    private readonly rescheduleSitting: RescheduleSitting,
  ) {}

  @Route('POST /alliances/:alliance/desk/sittings')
  plan(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings'>> {
    return this.planSitting.execute(ctx, input);
  }

  @Route('PATCH /alliances/:alliance/desk/sittings/:sitting')
  edit(
    @Input() input: InputOf<'PATCH /alliances/:alliance/desk/sittings/:sitting'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'PATCH /alliances/:alliance/desk/sittings/:sitting'>> {
    return this.editSitting.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/agenda')
  agenda(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/agenda'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/agenda'>> {
    return this.arrangeAgenda.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/papers')
  papers(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/papers'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/papers'>> {
    return this.setPapers.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/convene')
  convene(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/convene'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/convene'>> {
    return this.conveneSitting.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/remind')
  remind(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/remind'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/remind'>> {
    return this.remindSitting.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/reschedule')
  reschedule(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/reschedule'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/reschedule'>> {
    return this.rescheduleSitting.execute(ctx, input);
  }
}
