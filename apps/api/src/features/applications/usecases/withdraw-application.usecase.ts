import type { ApplicationView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Dues } from '../../dues/index.ts';
import { Motions } from '../../motions/index.ts';
import { mayWithdraw } from '../domain/application.rules.ts';
import type { Application } from '../domain/application.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { ChartersOf } from './charters-of.ts';
import { ClosePublicity } from './close-publicity.ts';
import { FindApplication } from './find-application.ts';
import { MoveApplication } from './move-application.ts';
import { ShowApplication } from './show-application.query.ts';

/** The applicant takes the application back; what it had begun ends with it: a motion, a notice, an unpaid bill. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly findApplication: FindApplication,
    private readonly charters: ChartersOf,
    private readonly moveApplication: MoveApplication,
    private readonly trail: ApplicationTrail,
    private readonly dues: Dues,
    private readonly motions: Motions,
    private readonly closePublicity: ClosePublicity,
    private readonly show: ShowApplication,
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
        requireAllowed(mayWithdraw(this.charters.place(application)));
        await this.endWhatBegan(tx, application);
        const withdrawn = await this.moveApplication.execute(tx, application, {
          event: 'withdraw',
          by: { role: 'applicant', personId },
        });
        return this.show.asApplicant(tx, withdrawn);
      },
      { answers: true },
    );
  }

  private async endWhatBegan(tx: Tx, application: Application): Promise<void> {
    const { alliance, billId, motionId } = application;
    if (billId) await this.dues.voidOpen(tx, alliance, billId);
    if (motionId && this.charters.place(application) === 'vote') {
      await this.motions.withdraw(tx, { alliance, motionId, reason: '申请人撤回了入会申请' });
    }
    await this.closePublicity.execute(tx, application, 'withdrawn', '申请人已撤回申请');
    await this.trail.closeReturns(tx, application);
  }
}
