import type { FieldPacket, PoolConnection, QueryError } from 'mysql2';
import type { DataSource, QueryRunner } from 'typeorm';
import { castRows } from './cast-rows.ts';
import { listToSql, type SqlList, type SqlValue, toSql, type WriteResult } from './sql.ts';
import type { TenantGuard } from './tenant-guard.ts';
import { typeCast } from './type-cast.ts';

/** A silent server is a lost one; longer than the lock wait, so that a lock timeout is seen as what it is. */
const STATEMENT_TIMEOUT_MS = 15_000;

type Callback = (error: QueryError | null, result: unknown, fields: FieldPacket[]) => void;

/** One pooled connection: prepared SQL and TypeORM's manager speak through the same one. */
export class Session {
  hasWritten = false;
  isInTransaction = false;
  private readonly dataSource: DataSource;
  private readonly connection: PoolConnection;
  private readonly guard: TenantGuard;
  private ownRunner: QueryRunner | undefined;

  constructor(dataSource: DataSource, connection: PoolConnection, guard: TenantGuard) {
    this.dataSource = dataSource;
    this.connection = connection;
    this.guard = guard;
  }

  async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.prepared(sql, params)) as Row[];
  }

  async execute(sql: string, params: readonly SqlValue[] = []): Promise<WriteResult> {
    this.hasWritten = true;
    return (await this.prepared(sql, params)) as WriteResult;
  }

  /** Plain SQL with lists: prepared, each number of rows would be a statement of its own. */
  async queryList<Row extends object>(sql: string, lists: readonly SqlList[]): Promise<Row[]> {
    return (await this.plain(sql, lists)) as Row[];
  }

  async executeList(sql: string, lists: readonly SqlList[]): Promise<WriteResult> {
    this.hasWritten = true;
    return (await this.plain(sql, lists)) as WriteResult;
  }

  async begin(): Promise<void> {
    await this.command('START TRANSACTION');
    this.isInTransaction = true;
  }

  async commit(): Promise<void> {
    await this.command('COMMIT');
    this.isInTransaction = false;
  }

  /** Nothing happens when no transaction is open. */
  async rollback(): Promise<void> {
    if (!this.isInTransaction) return;
    await this.command('ROLLBACK');
    this.isInTransaction = false;
  }

  /** A plain statement that cannot be prepared, without values. */
  async command(sql: string): Promise<void> {
    await this.send((callback) => this.connection.query(sql, callback));
  }

  /** TypeORM on this connection; made when somebody needs it, because most statements do not. */
  get runner(): QueryRunner {
    this.ownRunner ??= this.makeRunner();
    return this.ownRunner;
  }

  /** Gives the connection back to the pool. */
  release(): void {
    this.connection.release();
  }

  /** Drops a connection whose state is unknown instead of giving it back. */
  destroy(): void {
    this.connection.destroy();
  }

  private prepared(sql: string, params: readonly SqlValue[]): Promise<unknown> {
    this.guard.check(sql);
    return this.send((callback) => this.connection.execute(sql, params.map(toSql), callback));
  }

  private plain(sql: string, lists: readonly SqlList[]): Promise<unknown> {
    this.guard.check(sql);
    return this.send((callback) => this.connection.query(sql, lists.map(listToSql), callback));
  }

  private send(start: (callback: Callback) => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      // Not mysql2's own timeout: its timer outlives a connection that is lost meanwhile.
      const timer = setTimeout(() => {
        this.destroy();
        reject(Object.assign(new Error('The database is silent'), { code: 'PROTOCOL_SEQUENCE_TIMEOUT' }));
      }, STATEMENT_TIMEOUT_MS);
      start((error, result, fields) => {
        clearTimeout(timer);
        if (error) reject(error);
        else resolve(Array.isArray(result) ? castRows(result, fields) : result);
      });
    });
  }

  private makeRunner(): QueryRunner {
    const runner = this.dataSource.createQueryRunner();
    const { connection, isInTransaction } = this;
    Object.assign(runner, {
      databaseConnection: connection,
      isTransactionActive: isInTransaction,
      transactionDepth: isInTransaction ? 1 : 0,
    });
    const inner = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    const watched = (sql: string, ...rest: unknown[]) => {
      this.guard.check(sql);
      if (/^\s*(insert|update|delete|replace)\b/i.test(sql.replace(/^\s*\/\*.*?\*\//s, ''))) this.hasWritten = true;
      // TypeORM hands the statement to mysql2 as it is, which takes one with options, too.
      return inner({ sql, typeCast }, ...rest);
    };
    runner.query = watched as QueryRunner['query'];
    return runner;
  }
}
