import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AdjournSitting } from '../usecases/adjourn-sitting.usecase.ts';
import { CancelSitting } from '../usecases/cancel-sitting.usecase.ts';
import { CloseSitting } from '../usecases/close-sitting.usecase.ts';
import { ListDeskSittings } from '../usecases/list-desk-sittings.query.ts';
import { ListSittingBodies } from '../usecases/list-sitting-bodies.query.ts';
import { MarkAttendance } from '../usecases/mark-attendance.usecase.ts';
import { OpenPhone } from '../usecases/open-phone.usecase.ts';
import { OpenSitting } from '../usecases/open-sitting.usecase.ts';

@Controller()
export class DeskSittingsController {
  constructor(
    private readonly listBodies: ListSittingBodies,
    private readonly listSittings: ListDeskSittings,
    private readonly openPhone: OpenPhone,
    private readonly markAttendance: MarkAttendance,
    private readonly openSitting: OpenSitting,
    private readonly adjournSitting: AdjournSitting,
    private readonly closeSitting: CloseSitting,
    private readonly cancelSitting: CancelSitting,
  ) {}

  @Route('GET /alliances/:alliance/desk/sitting-bodies')
  bodies(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/sitting-bodies'>,
    @Ctx() { now }: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/sitting-bodies'>> {
    return this.listBodies.execute(params.alliance, now);
  }

  @Route('GET /alliances/:alliance/desk/sittings')
  list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/sittings'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/sittings'>> {
    return this.listSittings.execute(params.alliance, query);
  }

  @Route('GET /alliances/:alliance/desk/sittings/:sitting')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/sittings/:sitting'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/sittings/:sitting'>> {
    return this.listSittings.one(ctx, params);
  }

  @Route('GET /alliances/:alliance/desk/sittings/:sitting/live')
  live(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/sittings/:sitting/live'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/sittings/:sitting/live'>> {
    return this.listSittings.live(ctx, params);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/phone')
  phone(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/phone'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/phone'>> {
    return this.openPhone.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance')
  attendance(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance'>> {
    return this.markAttendance.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/open')
  open(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/open'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/open'>> {
    return this.openSitting.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/adjourn')
  adjourn(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/adjourn'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/adjourn'>> {
    return this.adjournSitting.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/close')
  close(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/close'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/close'>> {
    return this.closeSitting.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/sittings/:sitting/cancel')
  cancel(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/cancel'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/sittings/:sitting/cancel'>> {
    return this.cancelSitting.execute(ctx, input);
  }
}
