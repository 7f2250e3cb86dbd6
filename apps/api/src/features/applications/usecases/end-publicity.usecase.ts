import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { isOver } from '../domain/publicity.rules.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';
import { type Advance, AdvanceApplication } from './advance-application.ts';
import { ChartersOf } from './charters-of.ts';
import { ClosePublicity } from './close-publicity.ts';
import { Newcomers } from './newcomers.ts';
import { RefuseApplicant } from './refuse-applicant.ts';

type Key = { readonly alliance: string; readonly application: string };

/** The last day of a notice is over and no objection is open: the path goes on [C10]. */
@Injectable()
export class EndPublicity {
  constructor(
    private readonly charters: ChartersOf,
    private readonly applications: ApplicationRepository,
    private readonly publicities: PublicityRepository,
    private readonly closePublicity: ClosePublicity,
    private readonly newcomers: Newcomers,
    private readonly refuseApplicant: RefuseApplicant,
    private readonly advanceApplication: AdvanceApplication,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, key: Key): Promise<void> {
    await this.transactions.run(
      ctx,
      (tx) => this.within(tx, key, { by: { role: 'system', personId: null }, reason: '公示期满，没有待处理的异议' }),
      { unrecorded: 'machinery' },
    );
  }

  /** Nothing happens while the notice runs, or while somebody waits for an answer. */
  async within(tx: Tx, { alliance, application: id }: Key, advance: Advance): Promise<void> {
    const application = await this.applications.lock(tx, alliance, id);
    if (!application || this.charters.place(application) !== 'publicity') return;
    const notice = await this.publicities.lockRunning(tx, alliance, id);
    if (!notice) return;
    const objections = await this.publicities.objectionsTo(alliance, [notice.id], tx);
    const open = objections.filter(({ state }) => state === 'open').length;
    if (!isOver(notice, open, dayOf(tx.now))) return;
    const barrier = await this.newcomers.barrier(tx, application);
    if (barrier) {
      await this.closePublicity.execute(tx, application, 'refused', '');
      await this.refuseApplicant.execute(tx, application, { by: advance.by, reason: barrier });
      return;
    }
    await this.closePublicity.execute(tx, application, 'passed', '');
    await this.advanceApplication.execute(tx, application, advance);
  }
}
