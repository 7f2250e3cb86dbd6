import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { AdvanceExpulsion } from '../usecases/advance-expulsion.usecase.ts';
import { ShowExpulsionForm } from '../usecases/show-expulsion-form.query.ts';
import { WriteDossier } from '../usecases/write-dossier.usecase.ts';

@Controller()
export class DeskExpulsionsController {
  constructor(
    private readonly expulsionForm: ShowExpulsionForm,
    private readonly dossier: WriteDossier,
    private readonly expulsion: AdvanceExpulsion,
  ) {}

  @Route('GET /alliances/:alliance/desk/members/:member/expulsion-form')
  form(
    @Input() input: InputOf<'GET /alliances/:alliance/desk/members/:member/expulsion-form'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/members/:member/expulsion-form'>> {
    return this.expulsionForm.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/members/:member/expulsions')
  open(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/members/:member/expulsions'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/members/:member/expulsions'>> {
    return this.dossier.open(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/edit')
  edit(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/edit'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/edit'>> {
    return this.dossier.edit(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/submit')
  submit(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/submit'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/submit'>> {
    return this.expulsion.submit(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/verify')
  verify(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/verify'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/verify'>> {
    return this.expulsion.verify(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/send-back')
  sendBack(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/send-back'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/send-back'>> {
    return this.expulsion.sendBack(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/notify')
  notify(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/notify'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/notify'>> {
    return this.expulsion.notify(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/departures/:departure/drop')
  drop(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/departures/:departure/drop'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/departures/:departure/drop'>> {
    return this.expulsion.drop(ctx, input);
  }
}
