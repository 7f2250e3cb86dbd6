import { Controller } from '@nestjs/common';
import { type AnswerOf, Ctx, Input, type InputOf, type RequestContext, Route } from '../../../platform/index.ts';
import { ConfirmForm } from '../usecases/confirm-form.usecase.ts';
import { ListApplications } from '../usecases/list-applications.query.ts';
import { PrintForm } from '../usecases/print-form.usecase.ts';
import { RecordResolution } from '../usecases/record-resolution.usecase.ts';
import { ReviewApplication } from '../usecases/review-application.usecase.ts';
import { ShowApplication } from '../usecases/show-application.query.ts';
import { ApplicationPresenter } from './application.presenter.ts';

@Controller()
export class DeskApplicationsController {
  constructor(
    private readonly listApplications: ListApplications,
    private readonly showApplication: ShowApplication,
    private readonly review: ReviewApplication,
    private readonly confirm: ConfirmForm,
    private readonly print: PrintForm,
    private readonly resolution: RecordResolution,
    private readonly present: ApplicationPresenter,
  ) {}

  @Route('GET /alliances/:alliance/desk/applications')
  async list(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/desk/applications'>,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/applications'>> {
    const { applications, ...page } = await this.listApplications.forDesk(params.alliance, query);
    return { ...page, items: applications.map((application) => this.present.card(application)) };
  }

  @Route('GET /alliances/:alliance/desk/applications/:application')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/desk/applications/:application'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/desk/applications/:application'>> {
    return this.showApplication.forDesk(ctx, params);
  }

  @Route('POST /alliances/:alliance/desk/applications/:application/return')
  return(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/applications/:application/return'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/applications/:application/return'>> {
    return this.review.return(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/applications/:application/pass')
  pass(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/applications/:application/pass'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/applications/:application/pass'>> {
    return this.review.pass(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/applications/:application/refuse')
  refuse(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/applications/:application/refuse'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/applications/:application/refuse'>> {
    return this.review.refuse(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/applications/:application/form-link')
  formLink(
    @Input() { params }: InputOf<'POST /alliances/:alliance/desk/applications/:application/form-link'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/applications/:application/form-link'>> {
    return this.print.forDesk(ctx, params);
  }

  @Route('POST /alliances/:alliance/desk/applications/:application/confirm-form')
  confirmForm(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/applications/:application/confirm-form'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/applications/:application/confirm-form'>> {
    return this.confirm.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/desk/applications/:application/resolution')
  recordResolution(
    @Input() input: InputOf<'POST /alliances/:alliance/desk/applications/:application/resolution'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/desk/applications/:application/resolution'>> {
    return this.resolution.execute(ctx, input);
  }
}
