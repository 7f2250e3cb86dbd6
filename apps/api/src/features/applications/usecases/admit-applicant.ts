import type { AdmissionStep } from '@mengwu/charter';
import { undrawable } from '@mengwu/documents';
import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Certificates } from '../../certificates/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { type Application, isForPerson } from '../domain/application.ts';
import { firstTier } from '../domain/first-tier.ts';
import { ChartersOf } from './charters-of.ts';
import { MoveApplication, type MoveOrder } from './move-application.ts';
import { Newcomers } from './newcomers.ts';
import { billNews, RaiseFirstBill } from './raise-first-bill.ts';
import { TellApplicant } from './tell-applicant.ts';

export interface Admission extends Pick<MoveOrder, 'by' | 'reason' | 'article'> {
  readonly paidThrough: Day | null;
  /** What follows by itself. */
  readonly after: readonly AdmissionStep[];
}

/** The applicant becomes a member: a number on the register, and the applicant acts for it. */
@Injectable()
export class AdmitApplicant {
  constructor(
    private readonly charters: ChartersOf,
    private readonly members: Members,
    private readonly certificates: Certificates,
    private readonly newcomers: Newcomers,
    private readonly moveApplication: MoveApplication,
    private readonly raiseFirstBill: RaiseFirstBill,
    private readonly tellApplicant: TellApplicant,
  ) {}

  /** @throws DomainError `already_member`, `reapplication_banned` */
  async execute(tx: Tx, application: Application, admission: Admission): Promise<Application> {
    await this.newcomers.require(tx, application);
    const member = await this.enter(tx, application, admission.paidThrough);
    const { by, reason = null, article = null } = admission;
    const admitted = await this.moveApplication.execute(tx, application, {
      event: 'admit',
      by,
      reason,
      article,
      changes: { memberId: member.id, step: null },
    });
    await this.tellApplicant.execute(tx, admitted, {
      title: '欢迎加入联盟',
      body: `${application.name} 已成为正式成员，编号 ${member.number}。`,
      link: { target: 'membership', id: member.id },
    });
    for (const step of admission.after) await this.follow(tx, admitted, member, step);
    return admitted;
  }

  private async enter(tx: Tx, application: Application, paidThrough: Day | null): Promise<Member> {
    const { alliance, applicantId, kind, name, creditCode, charterVersion } = application;
    const { view } = this.charters.today(alliance, tx.now);
    // Meanwhile the applicant may have accepted another unit's seat: her own goes before. If she speaks for another
    // member, the new one is admitted all the same.
    const isFree = await this.members.letGo(tx, alliance, applicantId);
    const role = isForPerson(application) ? 'self' : 'contact';
    return this.members.admit(tx, {
      alliance,
      kind,
      name,
      creditCode,
      tier: firstTier(view) ?? null,
      joinedOn: dayOf(tx.now),
      paidThrough,
      charterVersion,
      people: isFree ? [{ personId: applicantId, role }] : [],
    });
  }

  /** A name that cannot be printed keeps nobody out: the desk corrects it, and issues the certificate then. */
  private async certify(tx: Tx, { alliance, id: memberId, name, joinedOn }: Member): Promise<void> {
    if (!this.certificates.areGiven(alliance, joinedOn) || undrawable(name).length > 0) return;
    await this.certificates.issue(tx, { alliance, memberId });
  }

  private async publish(tx: Tx, alliance: string): Promise<void> {
    const { view } = this.charters.today(alliance, tx.now);
    if (view.admission.publishesList.value) await this.members.publishList(tx, alliance);
  }

  /** The steps that the charter lets follow: the certificate [A11], the list of members [C10], the first bill. */
  private async follow(tx: Tx, application: Application, member: Member, step: AdmissionStep): Promise<void> {
    const { alliance } = application;
    if (step.kind === 'certificate') return this.certify(tx, member);
    if (step.kind === 'list') return this.publish(tx, alliance);
    if (step.kind !== 'dues') return;
    const bill = await this.raiseFirstBill.execute(tx, application, { kind: 'member', id: member.id });
    await this.tellApplicant.execute(tx, application, billNews(application.name, bill));
  }
}
