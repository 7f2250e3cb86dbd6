import type { DeskApplication } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { stepOf } from '../domain/application-path.ts';
import { fieldsOf, formView } from '../domain/form-view.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { AdvanceApplication } from './advance-application.ts';
import { DeskStep } from './desk-step.ts';
import { MoveApplication } from './move-application.ts';
import { TellApplicant } from './tell-applicant.ts';

type Desk<Verb extends string> = `POST /alliances/:alliance/desk/applications/:application/${Verb}`;

/** The three answers of a review: back with single items, on by the charter's path, or no. */
@Injectable()
export class ReviewApplication {
  constructor(
    private readonly alliances: Alliances,
    private readonly deskStep: DeskStep,
    private readonly trail: ApplicationTrail,
    private readonly moveApplication: MoveApplication,
    private readonly advanceApplication: AdvanceApplication,
    private readonly tellApplicant: TellApplicant,
  ) {}

  /** Only the returned items reopen. */
  return(ctx: RequestContext, { params, body }: InputOf<Desk<'return'>>): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'submitted', async (tx, application, by) => {
      const { view } = this.alliances.charterAt(application.alliance, application.createdAt);
      const form = formView(view, application.kind, application.charterVersion);
      const known = new Set(form && fieldsOf(form).map(({ key }) => key));
      if (body.items.some(({ field }) => !known.has(field))) throw new DomainError('field_unknown');
      const items = [...new Map(body.items.map((item) => [item.field, item])).values()];
      await this.trail.addReturns(tx, application, items, by.personId);
      const reason = items
        .map((item) => item.reason)
        .join('；')
        .slice(0, 300);
      const article = stepOf(view, application.kind, 'submitted')?.article ?? null;
      const returned = await this.moveApplication.execute(tx, application, { event: 'return', by, reason, article });
      await this.tellApplicant.execute(tx, returned, {
        title: `申请有 ${items.length} 项需要修改`,
        body: `${application.name}：${reason}。只需修改退回的内容，其他无需重填。`,
      });
      return returned;
    });
  }

  pass(ctx: RequestContext, { params }: InputOf<Desk<'pass'>>): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'submitted', (tx, application, by) =>
      this.advanceApplication.execute(tx, application, by, null),
    );
  }

  refuse(ctx: RequestContext, { params, body }: InputOf<Desk<'refuse'>>): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'submitted', async (tx, application, by) => {
      const { view } = this.alliances.charterAt(application.alliance, application.createdAt);
      const article = stepOf(view, application.kind, 'submitted')?.article ?? null;
      const refused = await this.moveApplication.execute(tx, application, {
        event: 'refuse',
        by,
        reason: body.reason,
        article,
      });
      await this.tellApplicant.execute(tx, refused, {
        title: '申请未通过',
        body: `${application.name}：${body.reason}。如有疑问请联系秘书处。`,
      });
      return refused;
    });
  }
}
