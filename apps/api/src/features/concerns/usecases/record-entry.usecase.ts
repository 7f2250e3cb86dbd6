import type { DisputeDetail, DisputeOutcome, DisputeSide } from '@mengwu/contracts';
import { day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { speaksForMember } from '../../members/index.ts';
import { afterEntry, disputeSteps, mayRecordEntry } from '../domain/dispute.rules.ts';
import type { Dispute } from '../domain/dispute.ts';
import { outcomeTexts } from '../http/concern.texts.ts';
import { DisputeRepository } from '../persistence/dispute.repository.ts';
import { DisputeNews } from './dispute-news.ts';
import { FindOwn } from './find-own.ts';

interface Said {
  readonly side: DisputeSide;
  readonly personId: string;
  readonly happenedOn: string;
  readonly text: string;
  readonly outcome: DisputeOutcome;
}

/** C17: each step of a dispute is recorded by those whose step it is, and what it leads to follows from the charter. */
@Injectable()
export class RecordEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly own: FindOwn,
    private readonly disputes: DisputeRepository,
    private readonly news: DisputeNews,
  ) {}

  party(
    ctx: RequestContext,
    { params: { alliance, dispute: id }, body }: InputOf<'POST /alliances/:alliance/disputes/:dispute/entries'>,
  ): Promise<DisputeDetail> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { dispute, side, acting } = await this.own.dispute(ctx, { alliance, id }, tx);
        if (!speaksForMember(acting.role)) throw new DomainError('contact_only');
        return this.write(tx, dispute, { side, personId, ...body });
      },
      { answers: true },
    );
  }

  secretariat(
    ctx: RequestContext,
    { params: { alliance, dispute: id }, body }: InputOf<'POST /alliances/:alliance/desk/disputes/:dispute/entries'>,
  ): Promise<DisputeDetail> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const dispute = await this.disputes.lock(tx, alliance, id);
        if (!dispute) throw new DomainError('dispute_not_found');
        return this.write(tx, dispute, { side: 'secretariat', personId, ...body });
      },
      { answers: true },
    );
  }

  private async write(tx: Tx, dispute: Dispute, { side, personId, text, outcome, ...said }: Said) {
    const { alliance, id, step } = dispute;
    const steps = disputeSteps(this.alliances.charter(alliance, dayOf(dispute.openedAt)).view);
    requireAllowed(mayRecordEntry(dispute, steps, { side, outcome }));
    const happenedOn = day(said.happenedOn);
    if (happenedOn > dayOf(tx.now)) throw new DomainError('day_in_future');
    const article = steps[step]?.article ?? '';
    const entry = { alliance, disputeId: id, step, side, personId, happenedOn, text, outcome, article, at: tx.now };
    await this.disputes.addEntry(tx, entry);
    const moved = afterEntry(dispute, steps, { side, outcome });
    await this.disputes.move(tx, dispute, moved);
    tx.record({
      alliance,
      action: 'dispute.recorded',
      subject: { kind: 'dispute', id },
      before: { step: step + 1, state: dispute.state },
      after: { side, outcome, happenedOn, step: moved.step + 1, state: moved.state, article },
    });
    await this.news.tell(tx, dispute, { by: side, text: `“${dispute.title}”：${outcomeTexts[outcome]}。${text}` });
    return this.news.show(tx, dispute, side);
  }
}
