import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import { onward } from '../domain/application-path.ts';
import { AdmitApplicant } from './admit-applicant.ts';
import { ChartersOf } from './charters-of.ts';
import { type Entering, EnterStep } from './enter-step.ts';
import { MoveApplication, type MoveOrder } from './move-application.ts';
import { TellApplicant } from './tell-applicant.ts';

export interface Advance extends Entering {
  readonly by: MoveOrder['by'];
  readonly reason?: string | null;
  /** Until when dues are paid with it. */
  readonly paidThrough?: Application['pathOn'];
}

/** The step that is walked is done: the charter's path says what comes next. */
@Injectable()
export class AdvanceApplication {
  constructor(
    private readonly charters: ChartersOf,
    private readonly enterStep: EnterStep,
    private readonly moveApplication: MoveApplication,
    private readonly admitApplicant: AdmitApplicant,
    private readonly tellApplicant: TellApplicant,
  ) {}

  async execute(tx: Tx, application: Application, advance: Advance): Promise<Application> {
    const { by, reason = null, publicityFrom, paidThrough = null } = advance;
    const { next, after } = onward(this.charters.path(application), application.kind, application.step);
    const article = this.charters.step(application)?.article ?? null;
    if (!next) return this.admitApplicant.execute(tx, application, { by, reason, article, paidThrough, after });
    const { changes, news } = await this.enterStep.execute(tx, application, next, { publicityFrom });
    const moved = await this.moveApplication.execute(tx, application, {
      event: 'advance',
      by,
      reason,
      article,
      changes,
    });
    await this.tellApplicant.execute(tx, moved, news);
    return moved;
  }
}
