import type { DeskApplication } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, requireAllowed, signedIn, Transactions, type Tx } from '../../../platform/index.ts';
import { mayAct } from '../domain/application.rules.ts';
import type { StepPlace } from '../domain/application.states.ts';
import type { Application } from '../domain/application.ts';
import { stateText } from '../http/application.texts.ts';
import { ChartersOf } from './charters-of.ts';
import { FindApplication } from './find-application.ts';
import { ShowApplication } from './show-application.query.ts';

interface Officer {
  readonly role: 'officer';
  readonly personId: string;
}

/** What every act of the desk shares: lock, be in the right step, do it, answer what the desk then sees. */
@Injectable()
export class DeskStep {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly charters: ChartersOf,
    private readonly show: ShowApplication,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `application_not_found`, `application_not_in_step`, and whatever `act` refuses */
  run(
    ctx: RequestContext,
    key: { alliance: string; application: string },
    place: StepPlace | null,
    act: (tx: Tx, application: Application, by: Officer) => Promise<Application>,
  ): Promise<DeskApplication> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const application = await this.findApplication.forDesk(key, tx);
        if (place !== null) this.requirePlace(application, place);
        const changed = await act(tx, application, { role: 'officer', personId });
        return this.show.asDesk(tx, changed);
      },
      { answers: true },
    );
  }

  private requirePlace(application: Application, place: StepPlace): void {
    const step = this.charters.step(application);
    const words = { stateText: stateText(application.state, step), article: step?.article };
    requireAllowed(mayAct(this.charters.place(application), place, words));
  }
}
