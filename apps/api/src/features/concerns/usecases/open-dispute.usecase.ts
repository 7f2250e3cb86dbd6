import type { DisputeDetail } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { disputeSteps, mayOpenDispute } from '../domain/dispute.rules.ts';
import type { Dispute } from '../domain/dispute.ts';
import { DisputeRepository } from '../persistence/dispute.repository.ts';
import { DisputeNews } from './dispute-news.ts';
import { FindOwn } from './find-own.ts';

/** C17: a member has a dispute with another one; the two begin by negotiating. */
@Injectable()
export class OpenDispute {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly own: FindOwn,
    private readonly disputes: DisputeRepository,
    private readonly news: DisputeNews,
  ) {}

  execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'POST /alliances/:alliance/disputes'>,
  ): Promise<DisputeDetail> {
    const { personId } = signedIn(ctx);
    this.alliances.require(alliance);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const acting = await this.own.acting(ctx, alliance, tx);
        const { view } = this.alliances.charterAt(alliance, tx.now);
        const isOwnMember = acting.memberId === body.respondentId;
        requireAllowed(mayOpenDispute(view, { role: acting.role, isOwnMember }));
        // Both members in one order: two that complain of each other at once wait instead of blocking each other.
        for (const id of [acting.memberId, body.respondentId].sort()) await this.members.lock(tx, alliance, id);
        const respondent = (await this.members.memberCards(alliance, [body.respondentId], tx)).get(body.respondentId);
        if (respondent?.state !== 'active') throw new DomainError('member_not_found');
        if (await this.disputes.isOpenBetween(tx, alliance, [acting.memberId, respondent.id])) {
          throw new DomainError('dispute_open');
        }
        const dispute: Dispute = {
          ...{ id: newId(), alliance, claimantId: acting.memberId, claimantName: acting.memberName },
          ...{
            respondentId: respondent.id,
            respondentName: respondent.name,
            title: body.title,
            step: 0,
            state: 'open',
          },
          ...{ settledBy: null, openedAt: tx.now, closedAt: null },
        };
        await this.disputes.insert(tx, dispute);
        const [first] = disputeSteps(view);
        const entry = {
          alliance,
          disputeId: dispute.id,
          step: 0,
          side: 'claimant',
          personId,
          text: body.text,
        } as const;
        const article = first?.article ?? '';
        await this.disputes.addEntry(tx, { ...entry, outcome: null, article, happenedOn: dayOf(tx.now), at: tx.now });
        tx.record({
          alliance,
          action: 'dispute.opened',
          subject: { kind: 'dispute', id: dispute.id },
          after: { title: body.title, claimant: acting.memberName, respondent: respondent.name, article },
        });
        await this.news.tell(tx, dispute, { by: 'claimant', text: `${acting.memberName}提出：${body.title}` });
        return this.news.show(tx, dispute, 'claimant');
      },
      { answers: true },
    );
  }
}
