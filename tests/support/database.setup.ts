import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { type Database, startDatabase } from '../../config/commands/lib/mariadb.mjs';

/** What the setup leaves for the teardown; both run in jest's own process. */
export interface RunningDatabase {
  readonly database: Database;
  readonly folder: string;
}

declare global {
  var mengwuTestDatabase: RunningDatabase | undefined;
}

/**
 * One server for the whole run, one database for each worker. DATABASE_URL is deliberately not looked at:
 * tests drop tables, so a server of the operator's own must be named by TEST_DATABASE_URL.
 */
const setUp = async ({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'mengwu-test-'));
  const database = await startDatabase({
    dataDir: folder,
    database: 'test',
    connections: 400,
    durable: process.env.MENGWU_TEST_DURABLE === '1',
    useUrl: process.env.TEST_DATABASE_URL,
  });
  globalThis.mengwuTestDatabase = { database, folder };
  process.once('exit', () => {
    if (database.pid !== undefined && globalThis.mengwuTestDatabase) process.kill(database.pid, 'SIGTERM');
  });
  const connection = await createConnection(database.url);
  for (let worker = 1; worker <= maxWorkers; worker += 1) {
    await connection.query(`drop database if exists test_${worker}`);
    await connection.query(`create database test_${worker} character set utf8mb4 collate utf8mb4_unicode_ci`);
  }
  await connection.end();
  process.env.MENGWU_TEST_SERVER = database.url;
};

export default setUp;
