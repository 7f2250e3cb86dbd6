import { Injectable } from '@nestjs/common';
import { auditKey } from '../audit/content-hash.ts';
import { Config } from '../config/config.ts';
import type { RequestContext } from '../context.ts';
import { DomainError } from '../http/domain-error.ts';
import { storeAnswer, storeKept, takeKey } from '../idempotency/key-store.ts';
import type { IdempotencyTicket, StoredKey } from '../idempotency/ticket.ts';
import { Log } from '../logging/log.ts';
import { Database } from './database.ts';
import { isLost, isTryAgain } from './database-errors.ts';
import { Journal } from './journal.ts';
import { pauseBefore } from './pause.ts';
import type { Session } from './session.ts';
import type { Tx } from './tx.ts';
import { type UnrecordedReason, UnrecordedTransactionError } from './unrecorded.ts';

export interface RunOptions {
  /** The value that `work` returns is the answer of the request: a repetition gets it without doing the work. */
  readonly answers?: true;
  /** The value is kept under this name: a repetition of the request gets it without doing this step again. */
  readonly keeps?: string;
  /** Why nothing needs recording here. */
  readonly unrecorded?: UnrecordedReason;
}

const MAX_ATTEMPTS = 8;

/** Runs every writing transaction: retries it whole, records it, and makes it repeatable. */
@Injectable()
export class Transactions {
  private readonly database: Database;
  private readonly config: Config;
  private readonly log: Log;
  private readonly auditKey: Buffer;

  constructor(database: Database, config: Config, log: Log) {
    this.database = database;
    this.config = config;
    this.log = log;
    this.auditKey = auditKey(config.secret);
  }

  /**
   * Does `work` in one transaction. It may run more than once, so it must do nothing but read and write through `tx`.
   * @throws DomainError `unavailable` when the database is lost; whatever `work` throws, after undoing it.
   */
  async run<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>, options: RunOptions = {}): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(ctx, work, options);
      } catch (error) {
        if (!this.mayRetry(error, ctx, attempt)) throw isLost(error) ? unavailable(error) : error;
        await pauseBefore(attempt);
      }
    }
  }

  private async attempt<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>, options: RunOptions): Promise<T> {
    const session = await this.database.open();
    const journal = new Journal();
    const ticket = options.answers || options.keeps ? ctx.idempotency : undefined;
    let isCommitting = false;
    try {
      await session.begin();
      const stored = ticket && (await takeKey(session, ticket, ctx.now));
      const earlier = stored && foundEarlier<T>(ticket, stored, options);
      if (earlier) {
        await session.rollback();
        return earlier.value;
      }
      session.hasWritten = false;
      const value = await this.database.lend(session, () => work(journal.view(session, ctx)));
      this.requireRecord(session, journal, options);
      await journal.write(session, this.auditKey, ctx);
      if (ticket) await this.storeOutcome(session, ticket, value, options, stored);
      isCommitting = true;
      await session.commit();
      if (ticket && options.answers) ticket.outcome = { answer: value };
      for (const callback of journal.afterCommit) callback();
      return value;
    } catch (error) {
      await undo(session, error);
      throw isCommitting && isLost(error) ? new OutcomeUnknown(error) : error;
    } finally {
      journal.isOpen = false;
      session.release();
    }
  }

  private requireRecord(session: Session, journal: Journal, options: RunOptions): void {
    if (!session.hasWritten || journal.recorded.length > 0 || options.unrecorded) return;
    const error = new UnrecordedTransactionError();
    if (!this.config.isProduction) throw error;
    this.log.error({ err: error }, 'a transaction left no audit row');
  }

  private async storeOutcome(
    session: Session,
    ticket: IdempotencyTicket,
    value: unknown,
    { answers, keeps }: RunOptions,
    stored: StoredKey | undefined,
  ): Promise<void> {
    if (answers) await storeAnswer(session, ticket, value);
    else if (keeps) await storeKept(session, ticket, { ...stored?.kept, [keeps]: value ?? null });
  }

  private mayRetry(error: unknown, ctx: RequestContext, attempt: number): boolean {
    if (attempt >= MAX_ATTEMPTS) return false;
    if (isTryAgain(error)) return true;
    // Lost while committing: only the request's key can tell whether it happened, so only then do we look again.
    if (error instanceof OutcomeUnknown) return ctx.idempotency !== undefined && attempt <= 2;
    return isLost(error) && attempt <= 2;
  }
}

/** The connection broke while the commit was under way. */
class OutcomeUnknown extends DomainError {
  constructor(cause: unknown) {
    super('outcome_unknown', {}, { cause });
  }
}

function foundEarlier<T>(
  ticket: IdempotencyTicket,
  stored: StoredKey,
  { keeps }: RunOptions,
): { value: T } | undefined {
  if (stored.isAnswered) {
    ticket.outcome = { answer: stored.answer };
    if (!keeps) return { value: stored.answer as T };
  }
  return keeps && keeps in stored.kept ? { value: stored.kept[keeps] as T } : undefined;
}

async function undo(session: Session, error: unknown): Promise<void> {
  if (isLost(error)) return session.destroy();
  try {
    await session.rollback();
  } catch {
    session.destroy();
  }
}

function unavailable(error: unknown): DomainError {
  return error instanceof DomainError ? error : new DomainError('unavailable', {}, { cause: error });
}
