import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { PaidBill } from '../../dues/index.ts';
import { Members } from '../../members/index.ts';
import { isForPerson } from '../domain/application.ts';
import { stepOf } from '../domain/application-path.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { AdmitApplicant } from './admit-applicant.ts';

/** The first bill is paid: where the charter waits for it, the applicant is a member now. */
@Injectable()
export class AdmitPaidApplicant {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly applications: ApplicationRepository,
    private readonly admitApplicant: AdmitApplicant,
  ) {}

  /** `surplus`: there is nobody left to admit, the money has to go back. */
  async execute(tx: Tx, { alliance, forId, periodTo }: PaidBill): Promise<'settled' | 'surplus'> {
    const application = await this.applications.lock(tx, alliance, forId);
    if (application?.state !== 'dues') return 'surplus';
    if (!isForPerson(application) && (await this.members.isMember(alliance, application))) return 'surplus';
    const { view } = this.alliances.charterAt(alliance, application.createdAt);
    await this.admitApplicant.execute(tx, application, {
      by: { role: 'system', personId: null },
      reason: '会费已到账',
      article: stepOf(view, application.kind, 'dues')?.article ?? null,
      paidThrough: periodTo,
    });
    return 'settled';
  }
}
