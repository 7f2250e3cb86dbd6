import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { type Application, isForPerson } from '../domain/application.ts';
import { firstTier } from '../domain/first-tier.ts';
import { MoveApplication, type MoveOrder } from './move-application.ts';
import { TellApplicant } from './tell-applicant.ts';

export interface Admission extends Pick<MoveOrder, 'by' | 'reason' | 'article'> {
  readonly paidThrough: Day | null;
}

/** The applicant becomes a member: a number on the register, and the applicant acts for it. */
@Injectable()
export class AdmitApplicant {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly moveApplication: MoveApplication,
    private readonly tellApplicant: TellApplicant,
  ) {}

  async execute(tx: Tx, application: Application, admission: Admission): Promise<Application> {
    const { alliance, applicantId, kind, name, creditCode, charterVersion } = application;
    const { view } = this.alliances.charterAt(alliance, application.createdAt);
    // Meanwhile the applicant may have accepted another unit's seat: her own goes before. If she speaks for another
    // member, the new one is admitted all the same.
    const isFree = await this.members.letGo(tx, alliance, applicantId);
    const role = isForPerson(application) ? 'self' : 'contact';
    const member = await this.members.admit(tx, {
      alliance,
      kind,
      name,
      creditCode,
      tier: firstTier(view) ?? null,
      joinedOn: dayOf(tx.now),
      paidThrough: admission.paidThrough,
      charterVersion,
      people: isFree ? [{ personId: applicantId, role }] : [],
    });
    const { by, reason = null, article = null } = admission;
    const admitted = await this.moveApplication.execute(tx, application, {
      event: 'admit',
      by,
      reason,
      article,
      changes: { memberId: member.id },
    });
    await this.tellApplicant.execute(tx, admitted, {
      title: '欢迎加入联盟',
      body: `${name} 已成为正式成员，编号 ${member.number}。`,
      link: { target: 'membership', id: member.id },
    });
    return admitted;
  }
}
