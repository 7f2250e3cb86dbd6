import { mayApply } from '@mengwu/charter';
import { errorText } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import { type Application, isForPerson } from '../domain/application.ts';
import { ChartersOf } from './charters-of.ts';

/** Whether an applicant is somebody new: no member yet, and not one who left and may not come back yet. */
@Injectable()
export class Newcomers {
  constructor(
    private readonly charters: ChartersOf,
    private readonly members: Members,
  ) {}

  /** @throws DomainError `already_member`, `reapplication_banned` with the day from which it is possible [C15][C16] */
  async require(tx: Tx, application: Application): Promise<void> {
    const { alliance } = application;
    if (!isForPerson(application) && (await this.members.isMember(alliance, application, tx)))
      throw new DomainError('already_member');
    await this.requireNoBan(tx, application);
  }

  /** Why the applicant cannot become a member, in words; undefined for somebody new. */
  async barrier(tx: Tx, application: Application): Promise<string | undefined> {
    try {
      await this.require(tx, application);
      return undefined;
    } catch (error) {
      if (error instanceof DomainError) return errorText(error.code, error.params);
      throw error;
    }
  }

  /** The credit code and the name of a unit that left stay locked; of a person, herself. */
  async requireNoBan(tx: Tx, application: Application): Promise<void> {
    const { alliance, kind, name, creditCode, applicantId } = application;
    const who = isForPerson(application) ? { name: '', creditCode: null, personId: applicantId } : { name, creditCode };
    const left = await this.members.lastDeparture(alliance, who, tx);
    const { reapplyFrom = null } = left ?? {};
    if (reapplyFrom === null) return;
    const { view } = this.charters.today(alliance, tx.now);
    const decision = mayApply(view, kind, { reapplyFrom });
    if (!decision.allowed && decision.code === 'reapplication_banned') requireAllowed(decision);
  }
}
