import type { ApplicationView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed, signedIn, Transactions } from '../../../platform/index.ts';
import { Dues } from '../../dues/index.ts';
import { mayWithdraw } from '../domain/application.rules.ts';
import { ApplicationPresenter } from '../http/application.presenter.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { FindApplication } from './find-application.ts';
import { MoveApplication } from './move-application.ts';

/** The applicant takes the application back; a bill that nobody has paid ends with it. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly moveApplication: MoveApplication,
    private readonly trail: ApplicationTrail,
    private readonly dues: Dues,
    private readonly present: ApplicationPresenter,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/applications/:application/withdraw'>,
  ): Promise<ApplicationView> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const application = await this.findApplication.own(ctx, params, tx);
        requireAllowed(mayWithdraw(application));
        if (application.billId) await this.dues.voidOpen(tx, application.alliance, application.billId);
        await this.trail.closeReturns(tx, application);
        const withdrawn = await this.moveApplication.execute(tx, application, {
          event: 'withdraw',
          by: { role: 'applicant', personId },
        });
        return this.present.own(await this.trail.dossier(withdrawn, tx), null);
      },
      { answers: true },
    );
  }
}
