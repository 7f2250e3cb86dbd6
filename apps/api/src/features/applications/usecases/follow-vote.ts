import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import type { Decided } from '../../motions/index.ts';
import type { Application } from '../domain/application.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { AdvanceApplication } from './advance-application.ts';
import { ChartersOf } from './charters-of.ts';
import { Newcomers } from './newcomers.ts';
import { RefuseApplicant } from './refuse-applicant.ts';

/** A body has voted on an applicant: on by the path, or no, in the transaction that closes the vote [A6][E4]. */
@Injectable()
export class FollowVote {
  constructor(
    private readonly charters: ChartersOf,
    private readonly applications: ApplicationRepository,
    private readonly trail: ApplicationTrail,
    private readonly newcomers: Newcomers,
    private readonly advanceApplication: AdvanceApplication,
    private readonly refuseApplicant: RefuseApplicant,
  ) {}

  async execute(tx: Tx, { alliance, motionId, subjectId, outcome, resolution }: Decided): Promise<void> {
    const application = await this.applications.lock(tx, alliance, subjectId ?? '');
    if (application?.motionId !== motionId || this.charters.place(application) !== 'vote') {
      throw new DomainError('application_not_found');
    }
    await this.write(tx, application, outcome, resolution);
    const by = { role: 'body', personId: null } as const;
    const reason = `决议 ${resolution.number}（${resolution.decidedOn}）`;
    const barrier = outcome === 'passed' ? await this.newcomers.barrier(tx, application) : undefined;
    if (outcome === 'passed' && !barrier) await this.advanceApplication.execute(tx, application, { by, reason });
    else
      await this.refuseApplicant.execute(tx, application, {
        by,
        reason: barrier ? `${reason}已通过，但不能接收：${barrier}`.slice(0, 300) : reason,
      });
  }

  private async write(
    tx: Tx,
    application: Application,
    outcome: Decided['outcome'],
    { number, decidedOn, bodyName }: Decided['resolution'],
  ): Promise<void> {
    const step = application.step ?? '';
    const decision = outcome === 'passed' ? 'approved' : 'refused';
    const resolution = { step, body: bodyName, number, decidedOn, outcome: decision, fileId: null } as const;
    await this.trail.addResolution(tx, application, resolution, null, tx.now);
  }
}
