import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { type RequestContext, systemContext } from '../context.ts';
import { Database } from '../database/database.ts';
import { Log } from '../logging/log.ts';
import { claimBatch, type OutboxMessage } from './claim-batch.ts';
import { markDone, markFailed } from './settle.ts';
import type { OutboxTopics } from './topics.ts';

export type OutboxHandler<Payload> = (message: OutboxMessage<Payload>, ctx: RequestContext) => Promise<void>;

/** Handling can never succeed: the message goes to the dead letters at once. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
}

const CONCURRENCY = 8;

/** Delivers what transactions published: at least once, after the commit, by as many workers as there are. */
@Injectable()
export class Outbox {
  private readonly database: Database;
  private readonly clock: Clock;
  private readonly log: Log;
  private readonly handlers = new Map<string, OutboxHandler<never>>();

  constructor(database: Database, clock: Clock, log: Log) {
    this.database = database;
    this.clock = clock;
    this.log = log;
  }

  /** Registers the one handler of a topic. It may see a message twice, so it must be repeatable. */
  on<Topic extends keyof OutboxTopics & string>(topic: Topic, handler: OutboxHandler<OutboxTopics[Topic]>): void {
    if (this.handlers.has(topic)) throw new Error(`The outbox topic ${topic} has a handler already`);
    this.handlers.set(topic, handler as OutboxHandler<never>);
  }

  /** Delivers until nothing is due. */
  async drain(): Promise<{ delivered: number; failed: number }> {
    const total = { delivered: 0, failed: 0 };
    for (;;) {
      const { delivered, failed } = await this.deliverBatch();
      if (delivered + failed === 0) return total;
      total.delivered += delivered;
      total.failed += failed;
    }
  }

  /** Claims one batch and delivers it. */
  async deliverBatch(): Promise<{ delivered: number; failed: number }> {
    if (this.handlers.size === 0) return { delivered: 0, failed: 0 };
    await this.clock.refresh();
    const batch = await claimBatch(this.database, [...this.handlers.keys()], this.clock.now());
    const done: string[] = [];
    let failed = 0;
    const queue = [...batch];
    const deliverNext = async () => {
      for (let message = queue.shift(); message; message = queue.shift()) {
        if (await this.deliver(message)) done.push(message.id);
        else failed += 1;
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, deliverNext));
    await markDone(this.database, done, this.clock.now());
    return { delivered: done.length, failed };
  }

  private async deliver(message: OutboxMessage): Promise<boolean> {
    const handler = this.handlers.get(message.topic) as OutboxHandler<unknown> | undefined;
    try {
      await handler?.(message, systemContext(`outbox ${message.topic}`, this.clock.now(), message.requestId));
      return true;
    } catch (error) {
      const { topic, id, attempt, requestId } = message;
      this.log.warn({ err: error, topic, messageId: id, attempt, requestId }, 'outbox delivery failed');
      await markFailed(this.database, message, error, this.clock.now(), error instanceof PermanentFailure);
      return false;
    }
  }
}
