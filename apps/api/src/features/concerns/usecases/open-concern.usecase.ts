import type { ConcernDetail } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, newId, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { dueDay, rightToSpeak } from '../domain/concern.rules.ts';
import type { Concern } from '../domain/concern.ts';
import { ConcernRepository } from '../persistence/concern.repository.ts';
import { ConcernThread } from './concern-thread.ts';
import { FindOwn } from './find-own.ts';

/** A12, C11, E5: a member criticises, suggests or supervises; the secretariat has to answer. */
@Injectable()
export class OpenConcern {
  constructor(
    private readonly transactions: Transactions,
    private readonly alliances: Alliances,
    private readonly own: FindOwn,
    private readonly concerns: ConcernRepository,
    private readonly thread: ConcernThread,
  ) {}

  execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'POST /alliances/:alliance/concerns'>,
  ): Promise<ConcernDetail> {
    const { personId } = signedIn(ctx);
    this.alliances.require(alliance);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { memberId, memberName } = await this.own.acting(ctx, alliance, tx);
        const { kind, title, text, files } = body;
        const article = rightToSpeak(this.alliances.charterAt(alliance, tx.now).view)?.article ?? null;
        const concern: Concern = {
          ...{ id: newId(), alliance, memberId, memberName, personId, kind, title, article, state: 'waiting' },
          ...{ openedAt: tx.now, dueOn: dueDay(tx.now), answeredAt: null, closedAt: null },
        };
        await this.concerns.insert(tx, concern);
        await this.thread.add(tx, concern, { side: 'member', personId, text, files });
        tx.record({
          alliance,
          action: 'concern.opened',
          subject: { kind: 'concern', id: concern.id },
          after: { kind, title, dueOn: concern.dueOn, article },
        });
        return this.thread.show(tx, concern, 'member');
      },
      { answers: true },
    );
  }
}
