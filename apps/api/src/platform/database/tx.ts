import type { Instant } from '@mengwu/kernel';
import type { EntityManager } from 'typeorm';
import type { AuditRecord } from '../audit/audit-record.ts';
import type { OutboxTopics } from '../outbox/topics.ts';
import type { SqlList, SqlValue, WriteResult } from './sql.ts';

declare const txBrand: unique symbol;

/** What of TypeORM's manager may be used: `save()` is missing on purpose, its version column protects nothing. */
export type TxManager = Pick<
  EntityManager,
  | 'insert'
  | 'update'
  | 'delete'
  | 'increment'
  | 'decrement'
  | 'find'
  | 'findBy'
  | 'findOne'
  | 'findOneBy'
  | 'count'
  | 'countBy'
  | 'exists'
  | 'existsBy'
  | 'createQueryBuilder'
>;

/** An open transaction. Every function that writes takes one, so a write without it does not compile. */
export interface Tx {
  readonly [txBrand]: true;
  /** The moment of the request. */
  readonly now: Instant;
  readonly manager: TxManager;
  /** Reads with prepared SQL. */
  query<Row extends object>(sql: string, params?: readonly SqlValue[]): Promise<Row[]>;
  /** Writes with prepared SQL; `affectedRows` counts the rows that matched. */
  execute(sql: string, params?: readonly SqlValue[]): Promise<WriteResult>;
  /** Reads with plain SQL in which one mark may stand for a list: `IN (?)`. For groups of varying size. */
  queryList<Row extends object>(sql: string, lists: readonly SqlList[]): Promise<Row[]>;
  /** Writes with plain SQL in which one mark may stand for a list or for rows: `VALUES ?`. */
  executeList(sql: string, lists: readonly SqlList[]): Promise<WriteResult>;
  /** Notes who changed what; the row is written with this transaction. Mask personal fields first. */
  record(entry: AuditRecord): void;
  /** Sends a message when, and only when, this transaction commits. */
  publish<Topic extends keyof OutboxTopics & string>(
    topic: Topic,
    payload: OutboxTopics[Topic],
    options?: { availableAt?: Instant },
  ): void;
  /** Runs after the commit, in this process only: for waking a worker, never for what must happen. */
  afterCommit(work: () => void): void;
}
