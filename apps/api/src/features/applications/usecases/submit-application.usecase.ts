import type { ApplicationView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { maySubmit } from '../domain/application.rules.ts';
import { isForPerson } from '../domain/application.ts';
import { ApplicationPresenter } from '../http/application.presenter.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { FindApplication } from './find-application.ts';
import { MoveApplication } from './move-application.ts';
import { SubmissionNeighbours } from './submission-neighbours.ts';

/** Hands an application in, the first time or after correcting what was returned. */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly applications: ApplicationRepository,
    private readonly trail: ApplicationTrail,
    private readonly moveApplication: MoveApplication,
    private readonly neighbours: SubmissionNeighbours,
    private readonly present: ApplicationPresenter,
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
        requireAllowed(maySubmit(application, await this.trail.openReturns(application, tx)));
        if (application.version !== body.version) throw new DomainError('application_changed_elsewhere');
        const { article } = this.neighbours.requireComplete(application);
        if (!isForPerson(application) && (await this.applications.existsOther(tx, application)))
          throw new DomainError('already_applied');
        await this.neighbours.requireNewcomer(tx, application);
        await this.trail.closeReturns(tx, application);
        const submitted = await this.moveApplication.execute(tx, application, {
          event: 'submit',
          by: { role: 'applicant', personId },
          article,
          changes: { submittedAt: application.submittedAt ?? tx.now },
        });
        await this.neighbours.nameApplicant(tx, submitted);
        return this.present.own(await this.trail.dossier(submitted, tx), null);
      },
      { answers: true },
    );
  }
}
