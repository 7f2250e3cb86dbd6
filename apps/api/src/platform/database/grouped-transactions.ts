import { Injectable } from '@nestjs/common';
import { auditKey } from '../audit/content-hash.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { Config } from '../config/config.ts';
import type { RequestContext } from '../context.ts';
import { DomainError } from '../http/domain-error.ts';
import { storeAnswer, storeNewKeys, takeKey } from '../idempotency/key-store.ts';
import { writeOutbox } from '../outbox/write-outbox.ts';
import { Database } from './database.ts';
import { isLost, isTryAgain } from './database-errors.ts';
import { Journal } from './journal.ts';
import type { Session } from './session.ts';
import { Transactions } from './transactions.ts';
import type { Tx } from './tx.ts';
import { UnrecordedTransactionError } from './unrecorded.ts';

/** A way to do the work of several requests in a few statements. */
export interface Together<Wish, Answer> {
  readonly wish: Wish;
  /** One answer or refusal for each, in their order. Whatever it throws sends each request its own way. */
  readonly work: (asked: readonly { readonly tx: Tx; readonly wish: Wish }[]) => Promise<(Answer | DomainError)[]>;
}

interface Waiting {
  readonly ctx: RequestContext;
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly together: Together<unknown, unknown> | undefined;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly answer: unknown } | { readonly error: unknown };

const GROUP_SIZE = 64;
const SAVEPOINT = 'one_request';

/**
 * Commits requests that compete for one row together. Whoever finds nobody under way goes alone, and those who arrive
 * meanwhile share the next transaction: the row is locked and the disk is waited for once, not once for each.
 */
@Injectable()
export class GroupedTransactions {
  private readonly queues = new Map<string, Waiting[]>();
  private readonly auditKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    config: Config,
  ) {
    this.auditKey = auditKey(config.secret);
  }

  /**
   * Like `transactions.run(ctx, work, { answers: true })`. `subject` names what the requests compete for.
   * Each keeps its own key, answer and audit row, and a refused one undoes only its own work. With `together`, which
   * must be the same for all of a subject, a group does not do the work one after another.
   */
  run<T, Wish = unknown>(
    subject: string,
    ctx: RequestContext,
    work: (tx: Tx) => Promise<T>,
    together?: Together<Wish, T>,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const waiting: Waiting = {
        ctx,
        work,
        together: together as Together<unknown, unknown> | undefined,
        resolve: (answer) => resolve(answer as T),
        reject,
      };
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
      if (group.length === 1) await this.oneByOne(group);
      else await this.together(group);
    }
    this.queues.delete(subject);
  }

  /** A deadlock or a lost connection undoes all; then each tries for itself, and its key tells what has happened. */
  private async together(group: readonly Waiting[]): Promise<void> {
    let outcomes: Outcome[];
    try {
      outcomes = await this.commit(group);
    } catch {
      return this.oneByOne(group);
    }
    for (const [at, { ctx, resolve, reject }] of group.entries()) {
      const outcome = outcomes[at] as Outcome;
      if ('error' in outcome) {
        reject(outcome.error);
        continue;
      }
      if (ctx.idempotency) ctx.idempotency.outcome = { answer: outcome.answer };
      resolve(outcome.answer);
    }
  }

  private async oneByOne(group: readonly Waiting[]): Promise<void> {
    for (const { ctx, work, resolve, reject } of group) {
      await this.transactions.run(ctx, work, { answers: true }).then(resolve, reject);
    }
  }

  private async commit(group: readonly Waiting[]): Promise<Outcome[]> {
    const session = await this.database.open();
    const journals: Journal[] = [];
    try {
      await session.begin();
      const outcomes = await this.work(session, group, journals);
      await this.write(session, journals);
      await session.commit();
      for (const callback of journals.flatMap(({ afterCommit }) => afterCommit)) callback();
      return outcomes;
    } catch (error) {
      if (isLost(error)) session.destroy();
      else await session.rollback().catch(() => session.destroy());
      throw error;
    } finally {
      session.release();
    }
  }

  /** Leaves in `journals` those of the requests that were answered. */
  private async work(session: Session, group: readonly Waiting[], journals: Journal[]): Promise<Outcome[]> {
    const [first] = group;
    if (first?.together) return this.workTogether(session, first.together.work, { group, journals });
    const outcomes: Outcome[] = [];
    for (const waiting of group) {
      const journal = new Journal();
      const outcome = await this.attempt(session, journal, waiting);
      if ('answer' in outcome) journals.push(journal);
      outcomes.push(outcome);
    }
    return outcomes;
  }

  private async workTogether(
    session: Session,
    work: Together<unknown, unknown>['work'],
    { group, journals }: { group: readonly Waiting[]; journals: Journal[] },
  ): Promise<Outcome[]> {
    const own = group.map(() => new Journal());
    const asked = group.map(({ ctx, together }, at) => ({
      tx: (own[at] as Journal).view(session, ctx),
      wish: together?.wish,
    }));
    const answers = await work(asked);
    const answered = [];
    for (const [at, answer] of answers.entries()) {
      const [journal, ctx] = [own[at] as Journal, (group[at] as Waiting).ctx];
      journal.isOpen = false;
      if (answer instanceof DomainError) continue;
      if (journal.recorded.length === 0) throw new UnrecordedTransactionError();
      journals.push(journal);
      if (ctx.idempotency) answered.push({ ticket: ctx.idempotency, answer, now: ctx.now });
    }
    // Last, so that one statement is enough; a key that is taken already undoes the whole group.
    await storeNewKeys(session, answered);
    return answers.map((answer) => (answer instanceof DomainError ? { error: answer } : { answer }));
  }

  private async attempt(session: Session, journal: Journal, { ctx, work }: Waiting): Promise<Outcome> {
    await session.command(`SAVEPOINT ${SAVEPOINT}`);
    try {
      const ticket = ctx.idempotency;
      const stored = ticket && (await takeKey(session, ticket, ctx.now));
      if (stored?.isAnswered) return { answer: stored.answer };
      const answer = await work(journal.view(session, ctx));
      if (journal.recorded.length === 0) throw new UnrecordedTransactionError();
      if (ticket) await storeAnswer(session, ticket, answer);
      return { answer };
    } catch (error) {
      if (isTryAgain(error) || isLost(error)) throw error;
      await session.command(`ROLLBACK TO SAVEPOINT ${SAVEPOINT}`);
      return { error };
    } finally {
      journal.isOpen = false;
    }
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
