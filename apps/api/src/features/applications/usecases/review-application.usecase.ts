import type { DeskApplication } from '@mengwu/contracts';
import { day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed, type Tx } from '../../../platform/index.ts';
import { mayRelyOnPaper } from '../domain/application.rules.ts';
import type { Application } from '../domain/application.ts';
import { fieldsOf, formView } from '../domain/form-view.ts';
import { printedKeys, STAMPED_FORM, shortCodeOf, stampedFile } from '../domain/paper.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { AdvanceApplication } from './advance-application.ts';
import { ChartersOf } from './charters-of.ts';
import { DeskStep } from './desk-step.ts';
import { MoveApplication } from './move-application.ts';
import { Papers } from './papers.ts';
import { RefuseApplicant } from './refuse-applicant.ts';
import { TellApplicant } from './tell-applicant.ts';

type Desk<Verb extends string> = `POST /alliances/:alliance/desk/applications/:application/${Verb}`;
type Item = InputOf<Desk<'return'>>['body']['items'][number];

/** The three answers of a review: back with single items, on by the charter's path, or no. */
@Injectable()
export class ReviewApplication {
  constructor(
    private readonly charters: ChartersOf,
    private readonly deskStep: DeskStep,
    private readonly trail: ApplicationTrail,
    private readonly papers: Papers,
    private readonly moveApplication: MoveApplication,
    private readonly advanceApplication: AdvanceApplication,
    private readonly refuseApplicant: RefuseApplicant,
    private readonly tellApplicant: TellApplicant,
  ) {}

  /** Only the returned items reopen. */
  return(ctx: RequestContext, { params, body }: InputOf<Desk<'return'>>): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'review', async (tx, application, by) => {
      const items = this.itemsOf(application, body.items);
      await this.trail.addReturns(tx, application, items, by.personId);
      const reason = items
        .map((item) => item.reason)
        .join('；')
        .slice(0, 300);
      const article = this.charters.step(application)?.article ?? null;
      const returned = await this.moveApplication.execute(tx, application, { event: 'return', by, reason, article });
      await this.tellApplicant.execute(tx, returned, {
        title: `申请有 ${items.length} 项需要修改`,
        body: `${application.name}：${reason}。只需修改退回的内容，其他无需重填。`,
      });
      return returned;
    });
  }

  pass(ctx: RequestContext, { params, body }: InputOf<Desk<'pass'>>): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'review', async (tx, application, by) => {
      await this.requirePaper(tx, application);
      const publicityFrom = body?.publicityFrom === undefined ? undefined : day(body.publicityFrom);
      return this.advanceApplication.execute(tx, application, { by, publicityFrom });
    });
  }

  refuse(ctx: RequestContext, { params, body }: InputOf<Desk<'refuse'>>): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'review', (tx, application, by) =>
      this.refuseApplicant.execute(tx, application, { by, reason: body.reason }),
    );
  }

  /** Whoever corrects what is printed has to print, seal and send it again: that reopens with it. */
  private itemsOf(application: Application, asked: readonly Item[]): Item[] {
    const { view, version } = this.charters.form(application);
    const form = formView(view, application.kind, version);
    const known = new Set(form && fieldsOf(form).map(({ key }) => key));
    if (asked.some(({ field }) => !known.has(field))) throw new DomainError('field_unknown');
    const items = new Map(asked.map((item) => [item.field, item]));
    const printed = printedKeys(view, application.kind);
    const isPaperStale = asked.some(({ field }) => printed.has(field)) && stampedFile(application.fields) !== undefined;
    if (isPaperStale && !items.has(STAMPED_FORM)) {
      items.set(STAMPED_FORM, { field: STAMPED_FORM, reason: '内容更正后，请重新打印申请表，盖章后上传' });
    }
    return [...items.values()];
  }

  private async requirePaper(tx: Tx, application: Application): Promise<void> {
    const { scan, code, article } = await this.papers.of(application, tx);
    requireAllowed(mayRelyOnPaper(scan, { shortCode: shortCodeOf(code), article }));
  }
}
