import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox, type OutboxMessage, type OutboxTopics, type RequestContext } from '../../../platform/index.ts';
import { meaningOf } from '../domain/push-outcome.ts';
import { type Push, PushLedger } from './push-ledger.ts';
import { SendPush } from './send-push.ts';
import { PUSH_TOPIC } from './topics.ts';

/** The outbox tries ten times; the last time each message must end in a state that can be shown. */
const LAST_ATTEMPT = 10;
const MAX_UNKNOWN = 2;

/** Pushes what waits. Repeatable: what was settled is not touched again. */
@Injectable()
export class PushMessages implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly ledger: PushLedger,
    private readonly send: SendPush,
  ) {}

  onModuleInit(): void {
    this.outbox.on(PUSH_TOPIC, (message, ctx) => this.execute(message, ctx));
  }

  private async execute(
    { payload, attempt }: OutboxMessage<OutboxTopics['notifications.push']>,
    ctx: RequestContext,
  ): Promise<void> {
    for (const id of payload.messages) {
      const push = await this.ledger.begin(ctx, payload.alliance, id);
      if (push) await this.push(ctx, push, attempt >= LAST_ATTEMPT);
    }
  }

  private async push(ctx: RequestContext, push: Push, isLast: boolean): Promise<void> {
    try {
      const result = await this.send.execute(push);
      if (result === 'sent') await this.ledger.arrived(ctx, push);
      else await this.ledger.refused(ctx, push, result);
    } catch (error) {
      await this.settleFailure(ctx, push, { error, isLast });
    }
  }

  /** Throws where the outbox has to come again: then the rest of the batch waits too, and WeChat is left in peace. */
  private async settleFailure(
    ctx: RequestContext,
    push: Push,
    { error, isLast }: { error: unknown; isLast: boolean },
  ): Promise<void> {
    const meaning = meaningOf(error);
    if (meaning?.outcome === 'empty') return this.ledger.hasNoCredit(ctx, push);
    if (meaning?.outcome === 'never') return this.ledger.refused(ctx, push, meaning.reason);
    if (meaning?.outcome === 'later') {
      if (isLast) return this.ledger.refused(ctx, push, meaning.reason);
      await this.ledger.putBack(ctx, push);
    } else if (meaning?.outcome === 'unknown' && (isLast || push.row.pushTries >= MAX_UNKNOWN)) {
      return this.ledger.gaveUp(ctx, push);
    }
    throw error;
  }
}
