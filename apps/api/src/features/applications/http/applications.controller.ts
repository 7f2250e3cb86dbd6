import { Controller } from '@nestjs/common';
import {
  type AnswerOf,
  Ctx,
  DomainError,
  type FileAnswer,
  Input,
  type InputOf,
  type RequestContext,
  Route,
} from '../../../platform/index.ts';
import { ListApplications } from '../usecases/list-applications.query.ts';
import { OpenForm } from '../usecases/open-form.query.ts';
import { PrintForm } from '../usecases/print-form.usecase.ts';
import { SaveDraft } from '../usecases/save-draft.usecase.ts';
import { ShowApplication } from '../usecases/show-application.query.ts';
import { StartApplication } from '../usecases/start-application.usecase.ts';
import { SubmitApplication } from '../usecases/submit-application.usecase.ts';
import { WithdrawApplication } from '../usecases/withdraw-application.usecase.ts';
import { ApplicationPresenter } from './application.presenter.ts';

@Controller()
export class ApplicationsController {
  constructor(
    private readonly startApplication: StartApplication,
    private readonly saveDraft: SaveDraft,
    private readonly submitApplication: SubmitApplication,
    private readonly withdrawApplication: WithdrawApplication,
    private readonly showApplication: ShowApplication,
    private readonly listApplications: ListApplications,
    private readonly printForm: PrintForm,
    private readonly openForm: OpenForm,
    private readonly present: ApplicationPresenter,
  ) {}

  @Route('GET /alliances/:alliance/application-form')
  form(
    @Input() { params, query }: InputOf<'GET /alliances/:alliance/application-form'>,
    @Ctx() ctx: RequestContext,
  ): AnswerOf<'GET /alliances/:alliance/application-form'> {
    const form = this.present.form(params.alliance, query.kind, ctx.now);
    if (!form) throw new DomainError('member_kind_unknown');
    return form;
  }

  @Route('POST /alliances/:alliance/applications')
  start(
    @Input() input: InputOf<'POST /alliances/:alliance/applications'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/applications'>> {
    return this.startApplication.execute(ctx, input);
  }

  @Route('GET /me/applications')
  async mine(
    @Input() _: InputOf<'GET /me/applications'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /me/applications'>> {
    const applications = await this.listApplications.mine(ctx);
    return { items: applications.map((application) => this.present.card(application)) };
  }

  @Route('GET /alliances/:alliance/applications/:application')
  show(
    @Input() { params }: InputOf<'GET /alliances/:alliance/applications/:application'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'GET /alliances/:alliance/applications/:application'>> {
    return this.showApplication.own(ctx, params);
  }

  @Route('PATCH /alliances/:alliance/applications/:application')
  save(
    @Input() input: InputOf<'PATCH /alliances/:alliance/applications/:application'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'PATCH /alliances/:alliance/applications/:application'>> {
    return this.saveDraft.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/applications/:application/submit')
  submit(
    @Input() input: InputOf<'POST /alliances/:alliance/applications/:application/submit'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/applications/:application/submit'>> {
    return this.submitApplication.execute(ctx, input);
  }

  @Route('POST /alliances/:alliance/applications/:application/form-link')
  formLink(
    @Input() { params }: InputOf<'POST /alliances/:alliance/applications/:application/form-link'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/applications/:application/form-link'>> {
    return this.printForm.forApplicant(ctx, params);
  }

  @Route('GET /forms/:token')
  printed(@Input() { params }: InputOf<'GET /forms/:token'>, @Ctx() ctx: RequestContext): Promise<FileAnswer> {
    return this.openForm.execute(ctx, params.token);
  }

  @Route('POST /alliances/:alliance/applications/:application/withdraw')
  withdraw(
    @Input() input: InputOf<'POST /alliances/:alliance/applications/:application/withdraw'>,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerOf<'POST /alliances/:alliance/applications/:application/withdraw'>> {
    return this.withdrawApplication.execute(ctx, input);
  }
}
