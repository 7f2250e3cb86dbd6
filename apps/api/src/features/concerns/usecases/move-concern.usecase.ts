import type { ConcernDetail } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Notifications } from '../../notifications/index.ts';
import { dueDay, mayMove } from '../domain/concern.rules.ts';
import { ConcernRepository } from '../persistence/concern.repository.ts';
import { ConcernThread } from './concern-thread.ts';
import { FindOwn } from './find-own.ts';

/** A concern goes to and fro: the member asks further or is content, the secretariat answers. */
@Injectable()
export class MoveConcern {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: FindOwn,
    private readonly concerns: ConcernRepository,
    private readonly thread: ConcernThread,
    private readonly notifications: Notifications,
  ) {}

  ask(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/concerns/:concern/messages'>,
  ): Promise<ConcernDetail> {
    const { personId } = signedIn(ctx);
    const { alliance } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const concern = await this.own.concern(ctx, { alliance, id: params.concern }, tx);
        requireAllowed(mayMove(concern.state, 'ask'));
        await this.thread.add(tx, concern, { side: 'member', personId, ...body });
        // Asking while an answer is due does not put it off.
        const dueOn = concern.state === 'waiting' ? concern.dueOn : dueDay(tx.now);
        await this.concerns.move(tx, concern, { state: 'waiting', dueOn });
        const subject = { kind: 'concern', id: concern.id };
        tx.record({ alliance, action: 'concern.asked', subject, after: { dueOn } });
        return this.thread.show(tx, concern, 'member');
      },
      { answers: true },
    );
  }

  close(
    ctx: RequestContext,
    { params: { alliance, concern: id } }: InputOf<'POST /alliances/:alliance/concerns/:concern/close'>,
  ): Promise<ConcernDetail> {
    return this.transactions.run(ctx, async (tx) => {
      const concern = await this.own.concern(ctx, { alliance, id }, tx);
      requireAllowed(mayMove(concern.state, 'close'));
      await this.concerns.move(tx, concern, { state: 'closed' });
      tx.record({ alliance, action: 'concern.closed', subject: { kind: 'concern', id } });
      return this.thread.show(tx, concern, 'member');
    });
  }

  answer(
    ctx: RequestContext,
    { params: { alliance, concern: id }, body }: InputOf<'POST /alliances/:alliance/desk/concerns/:concern/answer'>,
  ): Promise<ConcernDetail> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const concern = await this.concerns.lock(tx, alliance, id);
        if (!concern) throw new DomainError('concern_not_found');
        requireAllowed(mayMove(concern.state, 'answer'));
        await this.thread.add(tx, concern, { side: 'secretariat', personId, text: body.text, files: [] });
        await this.concerns.move(tx, concern, { state: 'answered' });
        tx.record({ alliance, action: 'concern.answered', subject: { kind: 'concern', id } });
        await this.notifications.notify(tx, {
          ...{ alliance, to: [concern.personId], title: '秘书处答复了您的意见', subject: { kind: 'concern', id } },
          body: `“${concern.title}”：${body.text}`.slice(0, 2000),
          link: { target: 'concern', id },
        });
        return this.thread.show(tx, concern, 'secretariat');
      },
      { answers: true },
    );
  }
}
