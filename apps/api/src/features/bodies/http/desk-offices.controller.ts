import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { OfficeAudits } from '../usecases/office-audits.usecase.ts';
import { OfficeDutyList } from '../usecases/office-duties.usecase.ts';
import { Offices } from '../usecases/offices.usecase.ts';
import { ShowOffices } from '../usecases/show-offices.query.ts';

@Controller()
export class DeskOfficesController {
  constructor(
    private readonly showOffices: ShowOffices,
    private readonly offices: Offices,
    private readonly officeAudits: OfficeAudits,
    private readonly officeDuties: OfficeDutyList,
  ) {}

  @Route('GET /alliances/:alliance/desk/offices')
  list(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/offices'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/offices'>> {
    return this.showOffices.execute(ctx, params.alliance);
  }

  @Route('POST /alliances/:alliance/desk/office-terms')
  register(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/office-terms'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/office-terms'>> {
    return this.offices.register(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/office-terms/:term/end')
  end(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/office-terms/:term/end'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/office-terms/:term/end'>> {
    return this.offices.endTerm(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/office-terms/:term/term')
  setTerm(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/office-terms/:term/term'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/office-terms/:term/term'>> {
    return this.offices.setTerm(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/office-audits')
  audits(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/office-audits'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/office-audits'>> {
    return this.officeAudits.list(params.alliance);
  }

  @Route('POST /alliances/:alliance/desk/office-audits/:audit/document')
  document(
    @Input() { params }: InputOf<'POST /alliances/:alliance/desk/office-audits/:audit/document'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/office-audits/:audit/document'>> {
    return this.officeAudits.document(ctx, params.alliance, params.audit);
  }

  @Route('POST /alliances/:alliance/desk/office-audit-items/:item/done')
  finish(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/office-audit-items/:item/done'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/office-audit-items/:item/done'>> {
    return this.officeAudits.finish(ctx, input);
  }

  @Route('GET /alliances/:alliance/desk/office-duties')
  duties(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/office-duties'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/office-duties'>> {
    return this.officeDuties.list(ctx, params.alliance, query.year);
  }

  @Route('POST /alliances/:alliance/desk/office-duties')
  mark(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/office-duties'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/office-duties'>> {
    return this.officeDuties.mark(ctx, input);
  }
}
