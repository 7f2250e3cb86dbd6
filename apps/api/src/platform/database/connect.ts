import mysql, { type Connection, type Pool } from 'mysql2';
import { DataSource, getMetadataArgsStorage, type MixedList } from 'typeorm';
import { migrations } from '../../migrations/index.ts';

/** In seconds; longer waits mean that somebody holds a lock while talking to the network. */
const LOCK_WAIT_SECONDS = 5;

const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}, time_zone = '+00:00',
    sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY'`,
];

/** A DataSource over one pool of prepared connections. No schema is ever synchronised. */
export function createDataSource(url: string, poolSize: number): DataSource {
  return new DataSource({
    type: 'mysql',
    url: withoutSocket(url),
    driver: { ...mysql, createPool: (options: object) => prepared(mysql.createPool(options)) },
    entities: getMetadataArgsStorage().tables.map(({ target }) => target) as MixedList<string>,
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    timezone: 'Z',
    charset: 'utf8mb4',
    connectTimeout: 5_000,
    poolSize,
    supportBigNumbers: true,
    bigNumberStrings: false,
    extra: {
      ...socketOf(url),
      dateStrings: true,
      jsonStrings: true,
      maxPreparedStatements: 500,
      enableKeepAlive: true,
    },
  });
}

// The pool hands a new connection out only after these ran: commands of one connection are queued in order.
function prepared(pool: Pool): Pool {
  pool.on('connection', (connection) => {
    const raw = connection as unknown as Connection;
    for (const sql of SESSION) raw.query(sql, (error) => error && raw.destroy());
  });
  return pool;
}

function socketOf(url: string): { socketPath?: string } {
  const socketPath = new URL(url).searchParams.get('socketPath');
  return socketPath ? { socketPath } : {};
}

function withoutSocket(url: string): string {
  const parsed = new URL(url);
  parsed.search = '';
  parsed.protocol = 'mysql:';
  return parsed.href;
}
