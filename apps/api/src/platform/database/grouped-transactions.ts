import { Injectable } from '@nestjs/common';
import { auditKey } from '../audit/content-hash.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { Config } from '../config/config.ts';
import type { RequestContext } from '../context.ts';
import { DomainError } from '../http/domain-error.ts';
import { storeNewKeys } from '../idempotency/key-store.ts';
import { Log } from '../logging/log.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import { Database } from './database.ts';
import { isDuplicate, isLost, isTryAgain } from './database-errors.ts';
import { Journal } from './journal.ts';
import type { Session } from './session.ts';
import { Transactions } from './transactions.ts';
import type { Tx } from './tx.ts';
import { UnrecordedTransactionError } from './unrecorded.ts';

export interface GroupedWork<Wish, Answer> {
  readonly wish: Wish;
  /** The work of a request that nobody else waits beside. */
  readonly alone: (tx: Tx) => Promise<Answer>;
  /**
   * The work of many, in a few statements: one answer or refusal for each, in their order. It writes nothing for those
   * that it refuses; whatever it throws undoes the group and sends each request its own way.
   */
  readonly together: (asked: readonly { readonly tx: Tx; readonly wish: Wish }[]) => Promise<(Answer | DomainError)[]>;
}

interface Waiting extends GroupedWork<unknown, unknown> {
  readonly ctx: RequestContext;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const GROUP_SIZE = 64;

/**
 * Commits requests that compete for the same rows together. Whoever finds nobody under way goes alone, and those who
 * arrive meanwhile share the next transaction: rows are locked and the disk is waited for once, not once for each.
 */
@Injectable()
export class GroupedTransactions {
  private readonly queues = new Map<string, Waiting[]>();
  private readonly auditKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly log: Log,
    config: Config,
  ) {
    this.auditKey = auditKey(config.secret);
  }

  /**
   * Like `transactions.run(ctx, work.alone, { answers: true })`: each request keeps its own key, answer and audit row.
   * `subject` names what the requests compete for; all of one subject bring the same `together`.
   */
  run<Wish, Answer>(subject: string, ctx: RequestContext, work: GroupedWork<Wish, Answer>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const waiting = { ...work, ctx, resolve, reject } as unknown as Waiting;
      const queue = this.queues.get(subject);
      if (queue) {
        queue.push(waiting);
        return;
      }
      const begun = [waiting];
      this.queues.set(subject, begun);
      void this.drain(subject, begun);
    });
  }

  private async drain(subject: string, queue: Waiting[]): Promise<void> {
    while (queue.length > 0) {
      const group = queue.splice(0, GROUP_SIZE);
      if (group.length === 1) await this.eachAlone(group);
      else await this.together(group);
    }
    this.queues.delete(subject);
  }

  /** A deadlock, a repeated key or a lost connection undoes all; then each request's own key tells what has happened. */
  private async together(group: readonly Waiting[]): Promise<void> {
    let answers: unknown[];
    try {
      answers = await this.commit(group);
    } catch (error) {
      const isUsual = isTryAgain(error) || isDuplicate(error);
      this.log[isUsual ? 'info' : 'warn']({ err: error, requests: group.length }, 'a group goes its own ways');
      return this.eachAlone(group);
    }
    for (const [at, { ctx, resolve, reject }] of group.entries()) {
      const answer = answers[at];
      if (answer instanceof DomainError) {
        reject(answer);
        continue;
      }
      if (ctx.idempotency) ctx.idempotency.outcome = { answer };
      resolve(answer);
    }
  }

  private async eachAlone(group: readonly Waiting[]): Promise<void> {
    await Promise.all(
      group.map(({ ctx, alone, resolve, reject }) =>
        this.transactions.run(ctx, alone, { answers: true }).then(resolve, reject),
      ),
    );
  }

  private async commit(group: readonly Waiting[]): Promise<unknown[]> {
    const session = await this.database.open();
    const journals = group.map(() => new Journal());
    try {
      await session.begin();
      const answers = await this.database.lend(session, () => this.work(session, group, journals));
      await session.commit();
      for (const callback of journals.flatMap(({ afterCommit }) => afterCommit)) callback();
      return answers;
    } catch (error) {
      if (isLost(error)) session.destroy();
      else await session.rollback().catch(() => session.destroy());
      throw error;
    } finally {
      for (const journal of journals) journal.isOpen = false;
      session.release();
    }
  }

  private async work(session: Session, group: readonly Waiting[], journals: readonly Journal[]): Promise<unknown[]> {
    const [first] = group;
    const asked = group.map(({ ctx, wish }, at) => ({ tx: (journals[at] as Journal).view(session, ctx), wish }));
    const answers = (await first?.together(asked)) ?? [];
    const done = group.flatMap(({ ctx }, at) => {
      const [answer, journal] = [answers[at], journals[at] as Journal];
      return answer instanceof DomainError ? [] : [{ ctx, answer, journal }];
    });
    if (done.some(({ journal }) => journal.recorded.length === 0)) throw new UnrecordedTransactionError();
    await this.write(
      session,
      done.map(({ journal }) => journal),
    );
    // Last, so that one statement is enough; a key that is taken already undoes the whole group.
    await storeNewKeys(
      session,
      done.flatMap(({ ctx, answer }) => (ctx.idempotency ? [{ ticket: ctx.idempotency, answer, now: ctx.now }] : [])),
    );
    return answers;
  }

  private async write(session: Session, journals: readonly Journal[]): Promise<void> {
    await writeAudit(
      session,
      this.auditKey,
      journals.flatMap(({ recorded }) => recorded),
    );
    const published = journals.flatMap((journal) => journal.published);
    const [first] = published;
    if (first) await writeOutbox(session, first.availableAt, published);
  }
}
