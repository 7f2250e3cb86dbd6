import type { Client } from '@mengwu/contracts';
import { nextState } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { type PushEvent, pushTransitions } from '../domain/push.states.ts';
import type { PushRow } from '../persistence/inbox-message.ts';
import { PushRepository } from '../persistence/push.repository.ts';
import { SubscriptionRepository } from '../persistence/subscription.repository.ts';

export interface Push {
  readonly alliance: string;
  readonly client: Client;
  readonly row: PushRow;
}

/** A lost answer is asked again once, not more: better one push missing than three of the same. */
const MAX_UNKNOWN = 2;

/** The states of a push and the credits that it costs, always written together. */
@Injectable()
export class PushLedger {
  constructor(
    private readonly transactions: Transactions,
    private readonly pushes: PushRepository,
    private readonly subscriptions: SubscriptionRepository,
  ) {}

  /** Takes the credit before WeChat is asked. Undefined when there is nothing to send any more. */
  begin(ctx: RequestContext, alliance: string, id: string): Promise<Push | undefined> {
    return this.write(ctx, async (tx) => {
      const row = await this.pushes.lock(tx, alliance, id);
      if (!row) return undefined;
      const client = await this.clientFor(tx, { alliance, row });
      if (client === undefined) return undefined;
      await this.pushes.beginTry(tx, { alliance, id }, client);
      return { alliance, client, row: { ...row, pushState: 'sending', pushTries: row.pushTries + 1 } };
    });
  }

  async arrived(ctx: RequestContext, push: Push): Promise<void> {
    await this.write(ctx, (tx) => this.move(tx, push, 'arrived', null));
  }

  /**
   * [SUB-02] The whole ledger is emptied, so that nothing else waits for a credit that is not there. After a lost answer
   * it may have been that first try which took the last credit: then nobody knows whether the message arrived.
   */
  async hasNoCredit(ctx: RequestContext, push: Push): Promise<void> {
    await this.write(ctx, async (tx) => {
      await this.subscriptions.empty(tx, ledgerOf(push));
      const isRepeat = push.row.pushTries > 1;
      await this.move(tx, push, isRepeat ? 'gaveUp' : 'hasNoCredit', isRepeat ? 'unknown' : 'no-credit');
    });
  }

  /** Surely not delivered and never will be: the credit is the person's again. */
  async refused(ctx: RequestContext, push: Push, reason: string): Promise<void> {
    await this.write(ctx, async (tx) => {
      await this.subscriptions.giveBack(tx, ledgerOf(push));
      await this.move(tx, push, 'refused', reason);
    });
  }

  /** Surely not delivered this time. */
  async putBack(ctx: RequestContext, push: Push): Promise<void> {
    await this.write(ctx, async (tx) => {
      await this.subscriptions.giveBack(tx, ledgerOf(push));
      await this.pushes.putBack(tx, push.alliance, push.row.id);
    });
  }

  /** Perhaps delivered: the credit stays spent. */
  async gaveUp(ctx: RequestContext, push: Push): Promise<void> {
    await this.write(ctx, (tx) => this.move(tx, push, 'gaveUp', 'unknown'));
  }

  /** The app to push through, its credit taken; undefined when the push has come to its end instead. */
  private async clientFor(tx: Tx, push: Omit<Push, 'client'>): Promise<Client | undefined> {
    const { personId, template, pushState, pushTries, pushClient } = push.row;
    if (pushState === 'sending') {
      if (pushTries < MAX_UNKNOWN && pushClient !== null) return pushClient;
      return this.move(tx, push, 'gaveUp', 'unknown');
    }
    const client = await this.subscriptions.spend(tx, personId, template);
    return client ?? this.move(tx, push, 'hasNoCredit', null);
  }

  private async move(
    tx: Tx,
    { alliance, row }: Omit<Push, 'client'>,
    event: PushEvent,
    reason: string | null,
  ): Promise<undefined> {
    const state = nextState(pushTransitions, row.pushState, event);
    if (state === undefined) throw new Error(`A push that is ${row.pushState} cannot be moved by ${event}`);
    await this.pushes.settle(tx, { alliance, id: row.id }, { state, reason });
    return undefined;
  }

  private write<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(ctx, work, { unrecorded: 'machinery' });
  }
}

function ledgerOf({ client, row: { personId, template } }: Push) {
  return { personId, client, template };
}
