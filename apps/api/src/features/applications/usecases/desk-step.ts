import type { ApplicationState, DeskApplication } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, requireAllowed, signedIn, Transactions, type Tx } from '../../../platform/index.ts';
import { mayAct } from '../domain/application.rules.ts';
import type { Application } from '../domain/application.ts';
import { ApplicationPresenter } from '../http/application.presenter.ts';
import { stateTexts } from '../http/application.texts.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { FindApplication } from './find-application.ts';
import { MemberNumbers } from './member-numbers.ts';

interface Officer {
  readonly role: 'officer';
  readonly personId: string;
}

/** What every act of the desk shares: lock, be in the right step, do it, answer what the desk then sees. */
@Injectable()
export class DeskStep {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly trail: ApplicationTrail,
    private readonly memberNumbers: MemberNumbers,
    private readonly present: ApplicationPresenter,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `application_not_found`, `application_not_in_step`, and whatever `act` refuses */
  run(
    ctx: RequestContext,
    key: { alliance: string; application: string },
    step: ApplicationState,
    act: (tx: Tx, application: Application, by: Officer) => Promise<Application>,
  ): Promise<DeskApplication> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const application = await this.findApplication.forDesk(key, tx);
        requireAllowed(mayAct(application, step, stateTexts[application.state]));
        const changed = await act(tx, application, { role: 'officer', personId });
        const dossier = await this.trail.dossier(changed, tx);
        return this.present.desk(dossier, await this.memberNumbers.of(changed, tx), tx.now);
      },
      { answers: true },
    );
  }
}
