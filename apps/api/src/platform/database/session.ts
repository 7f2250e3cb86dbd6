import type { PoolConnection } from 'mysql2';
import type { QueryRunner } from 'typeorm';
import { type SqlValue, toSql, type WriteResult } from './sql.ts';
import type { TenantGuard } from './tenant-guard.ts';

/** A silent server is a lost one; longer than the lock wait, so that a lock timeout is seen as what it is. */
const STATEMENT_TIMEOUT_MS = 15_000;

/** One pooled connection: prepared SQL and TypeORM's manager speak through the same one. */
export class Session {
  readonly runner: QueryRunner;
  hasWritten = false;
  private readonly connection: PoolConnection;
  private readonly guard: TenantGuard;

  constructor(runner: QueryRunner, connection: PoolConnection, guard: TenantGuard) {
    this.runner = runner;
    this.connection = connection;
    this.guard = guard;
    this.watchManager();
  }

  async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.prepared(sql, params)) as Row[];
  }

  async execute(sql: string, params: readonly SqlValue[] = []): Promise<WriteResult> {
    this.hasWritten = true;
    return (await this.prepared(sql, params)) as WriteResult;
  }

  /** Drops a connection whose state is unknown instead of giving it back. */
  destroy(): void {
    this.connection.destroy();
  }

  private prepared(sql: string, params: readonly SqlValue[]): Promise<unknown> {
    this.guard.check(sql);
    return new Promise((resolve, reject) => {
      // Not mysql2's own timeout: its timer outlives a connection that is lost meanwhile.
      const timer = setTimeout(() => {
        this.destroy();
        reject(Object.assign(new Error('The database is silent'), { code: 'PROTOCOL_SEQUENCE_TIMEOUT' }));
      }, STATEMENT_TIMEOUT_MS);
      this.connection.execute(sql, params.map(toSql), (error, result) => {
        clearTimeout(timer);
        if (error) reject(error);
        else resolve(result);
      });
    });
  }

  private watchManager(): void {
    const inner = this.runner.query.bind(this.runner) as (...args: unknown[]) => Promise<unknown>;
    const watched = (sql: string, ...rest: unknown[]) => {
      this.guard.check(sql);
      if (/^\s*(insert|update|delete|replace)\b/i.test(sql.replace(/^\s*\/\*.*?\*\//s, ''))) this.hasWritten = true;
      return inner(sql, ...rest);
    };
    this.runner.query = watched as QueryRunner['query'];
  }
}
