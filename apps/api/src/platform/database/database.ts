import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolConnection } from 'mysql2';
import { DataSource } from 'typeorm';
import { DomainError } from '../http/domain-error.ts';
import { isLost } from './database-errors.ts';
import { Session } from './session.ts';
import type { SqlValue } from './sql.ts';
import { TenantGuard } from './tenant-guard.ts';

/** Reads outside a transaction. Writing needs a `Tx`. */
@Injectable()
export class Database {
  readonly dataSource: DataSource;
  private guard = new TenantGuard([]);
  private readonly lent = new AsyncLocalStorage<{ session: Session | undefined }>();

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** From now on every statement on a table with a column `alliance_id` must name its alliance. */
  async guardTenants(): Promise<void> {
    const tables = await this.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE() AND column_name = 'alliance_id'`,
    );
    this.guard = new TenantGuard(tables.map(({ name }) => name));
  }

  /**
   * Reads with prepared SQL.
   * @throws DomainError `unavailable` when the database cannot be reached.
   */
  async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    if (!/^\s*(\/\*[\s\S]*?\*\/\s*)?\(?\s*(select|with|show)\b/i.test(sql)) throw new Error(`This is no read: ${sql}`);
    const session = this.lent.getStore()?.session;
    if (session) return session.query<Row>(sql, params);
    return this.withSession((own) => own.query<Row>(sql, params));
  }

  /**
   * While `work` runs, its reads outside `tx` go over the transaction's own connection: transactions that each wait for a
   * second one would starve each other as soon as there are as many as connections.
   */
  lend<T>(session: Session, work: () => Promise<T>): Promise<T> {
    const loan: { session: Session | undefined } = { session };
    return this.lent.run(loan, async () => {
      try {
        return await work();
      } finally {
        loan.session = undefined;
      }
    });
  }

  /** Lends one connection; for platform's own machinery. */
  async withSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = await this.open();
    try {
      return await work(session);
    } catch (error) {
      if (!isLost(error)) throw error;
      session.destroy();
      throw new DomainError('unavailable', {}, { cause: error });
    } finally {
      session.release();
    }
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  async open(): Promise<Session> {
    try {
      const driver = this.dataSource.driver as unknown as { obtainMasterConnection(): Promise<PoolConnection> };
      return new Session(this.dataSource, await driver.obtainMasterConnection(), this.guard);
    } catch (error) {
      throw isLost(error) ? new DomainError('unavailable', {}, { cause: error }) : error;
    }
  }
}
