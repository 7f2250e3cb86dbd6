import type { ApplicationView } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { maySubmit, mayUsePaper } from '../domain/application.rules.ts';
import { type Application, isForPerson } from '../domain/application.ts';
import { onward } from '../domain/application-path.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { ChartersOf } from './charters-of.ts';
import { EnterStep } from './enter-step.ts';
import { FindApplication } from './find-application.ts';
import { MoveApplication } from './move-application.ts';
import { Papers } from './papers.ts';
import { ShowApplication } from './show-application.query.ts';
import { SubmissionNeighbours } from './submission-neighbours.ts';

/** Hands an application in, the first time or after correcting what was returned. */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly charters: ChartersOf,
    private readonly applications: ApplicationRepository,
    private readonly trail: ApplicationTrail,
    private readonly papers: Papers,
    private readonly moveApplication: MoveApplication,
    private readonly enterStep: EnterStep,
    private readonly neighbours: SubmissionNeighbours,
    private readonly show: ShowApplication,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/applications/:application/submit'>,
  ): Promise<ApplicationView> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const application = await this.findApplication.own(ctx, params, tx);
        const returns = await this.trail.openReturns(application, tx);
        const paper = await this.papers.of(application, tx);
        requireAllowed(maySubmit(application, returns, 'none', paper.article));
        if (application.version !== body.version) throw new DomainError('application_changed_elsewhere');
        this.neighbours.requireComplete(application);
        // Whoever still has to change an answer prints again in any case.
        requireAllowed(mayUsePaper(paper.scan, paper.article));
        if (!isForPerson(application) && (await this.applications.existsOther(tx, application)))
          throw new DomainError('already_applied');
        await this.neighbours.requireMayApply(tx, application);
        await this.trail.closeReturns(tx, application);
        const submitted = await this.handIn(tx, application, personId);
        await this.neighbours.nameApplicant(tx, submitted);
        return this.show.asApplicant(tx, submitted);
      },
      { answers: true },
    );
  }

  /** What was returned goes back to the step that returned it; a first submission fixes the path, and begins it. */
  private handIn(tx: Tx, application: Application, personId: string): Promise<Application> {
    const by = { role: 'applicant', personId } as const;
    if (application.state === 'returned') {
      const article = this.charters.step(application)?.article ?? null;
      return this.moveApplication.execute(tx, application, { event: 'submit', by, article });
    }
    return this.begin(tx, application, by);
  }

  private async begin(
    tx: Tx,
    application: Application,
    by: { role: 'applicant'; personId: string },
  ): Promise<Application> {
    const { view, version } = this.charters.today(application.alliance, tx.now);
    const { next } = onward(view, application.kind, null);
    if (!next) throw new Error(`${application.alliance} has a path on which nobody decides anything`);
    const fixed = { submittedAt: tx.now, pathOn: dayOf(tx.now), charterVersion: version };
    const { changes } = await this.enterStep.execute(tx, { ...application, ...fixed }, next);
    return this.moveApplication.execute(tx, application, {
      event: 'submit',
      by,
      article: next.article,
      changes: { ...fixed, ...changes },
    });
  }
}
