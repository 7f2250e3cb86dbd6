import type { DisputeDetail, DisputeSide } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Members, speaksForMember } from '../../members/index.ts';
import { Notifications } from '../../notifications/index.ts';
import type { Dispute } from '../domain/dispute.ts';
import { DisputePresenter } from '../http/dispute.presenter.ts';
import { DisputeRepository } from '../persistence/dispute.repository.ts';

/** Tells the parties what has happened, and shows how a dispute stands. */
@Injectable()
export class DisputeNews {
  constructor(
    private readonly members: Members,
    private readonly notifications: Notifications,
    private readonly disputes: DisputeRepository,
    private readonly present: DisputePresenter,
  ) {}

  async tell(tx: Tx, dispute: Dispute, { by, text }: { by: DisputeSide; text: string }): Promise<void> {
    const { alliance, id, claimantId, respondentId } = dispute;
    const told = [...(by === 'claimant' ? [] : [claimantId]), ...(by === 'respondent' ? [] : [respondentId])];
    const people = await this.members.peopleOf(alliance, told);
    const to = people.filter(({ role }) => speaksForMember(role)).map(({ personId }) => personId);
    if (to.length === 0) return;
    await this.notifications.notify(tx, {
      ...{ alliance, to: [...new Set(to)], title: '成员纠纷有新进展', subject: { kind: 'dispute', id } },
      body: text.slice(0, 2000),
      link: { target: 'dispute', id },
    });
  }

  async show(tx: Tx, { alliance, id }: Dispute, side: DisputeSide): Promise<DisputeDetail> {
    const dispute = await this.disputes.find(alliance, id, tx);
    if (!dispute) throw new DomainError('dispute_not_found');
    return this.present.detail(dispute, await this.disputes.entries(alliance, id, tx), side);
  }
}
