import type { DeskApplication } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { mayClosePublicity } from '../domain/application.rules.ts';
import { stepOf } from '../domain/application-path.ts';
import { AdvanceApplication } from './advance-application.ts';
import { DeskStep } from './desk-step.ts';

/** The public notice has run: the next step of the charter begins [C10]. */
@Injectable()
export class ClosePublicity {
  constructor(
    private readonly alliances: Alliances,
    private readonly deskStep: DeskStep,
    private readonly advanceApplication: AdvanceApplication,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/applications/:application/close-publicity'>,
  ): Promise<DeskApplication> {
    return this.deskStep.run(ctx, params, 'publicity', (tx, application, by) => {
      const { view } = this.alliances.charterAt(application.alliance, application.createdAt);
      const article = stepOf(view, application.kind, 'publicity')?.article ?? '';
      requireAllowed(mayClosePublicity(application.publicityEndsOn, dayOf(tx.now), article));
      return this.advanceApplication.execute(tx, application, by, body.note || null);
    });
  }
}
