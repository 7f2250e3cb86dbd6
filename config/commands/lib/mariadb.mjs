import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRoot } from './apt.mjs';
import { claimFolder } from './folder-lock.mjs';
import { ensureServer } from './install-mariadb.mjs';
import { privateFolder, root } from './paths.mjs';
import { run, spawnTied } from './processes.mjs';
import { Sentence } from './say.mjs';

/** @typedef {import('./find-mariadb.mjs').Server} Server */

/** @param {Server} server */
const environment = (server) =>
  server.libraries ? { ...process.env, LD_LIBRARY_PATH: server.libraries } : process.env;

/** @param {Server} server @param {string} data */
const common = (server, data) => [
  '--no-defaults',
  `--datadir=${data}`,
  // Of two servers that are born at once in a shared folder, one loses its temporary tables.
  `--tmpdir=${privateFolder(join(dirname(data), 'tmp'))}`,
  ...(server.libraries ? [`--lc-messages-dir=${server.share}`] : []),
  ...(isRoot() ? ['--user=root'] : []),
];

/** An empty server: its root has no password, so only the folder's mode and the socket's guard it. */
const bootstrap = async (/** @type {Server} */ server, /** @type {string} */ data) => {
  privateFolder(data);
  if (server.kind === 'mysql') {
    await run(server.program, [...common(server, data), '--initialize-insecure']);
    return;
  }
  const statements = [
    'create database mysql;',
    'use mysql;',
    'set @auth_root_socket=NULL;',
    'set @skip_auth_anonymous=1;',
  ];
  const files = ['mysql_system_tables.sql', 'mysql_performance_tables.sql', 'mysql_system_tables_data.sql'];
  const input = [...statements, ...files.map((file) => readFileSync(join(server.share, file), 'utf8'))].join('\n');
  const quiet = ['--bootstrap', '--silent-startup', '--skip-networking', '--innodb-log-file-size=32M'];
  await run(server.program, [...common(server, data), ...quiet], { input, env: environment(server) });
};

/** @param {Server} server @param {boolean} durable @param {number} connections */
const settings = (server, durable, connections) => [
  '--skip-networking',
  '--skip-log-bin',
  '--performance-schema=off',
  '--innodb-buffer-pool-size=64M',
  `--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
  ...(durable ? [] : ['--innodb-doublewrite=0']),
  `--max-connections=${connections}`,
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--default-time-zone=+00:00',
  ...(server.kind === 'mariadb' ? ['--innodb-log-file-size=32M'] : ['--mysqlx=OFF']),
];

/** True once the server greets; it does so only after its init file has run. @param {string} socketPath */
const greets = (socketPath) =>
  new Promise((resolve) => {
    const socket = connect(socketPath);
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => end(false));
    socket.on('error', () => end(false));
    socket.on('data', () => end(true));
  });

/** Unix sockets allow about 100 characters, so a deep data folder cannot hold them. */
const socketFolder = () => {
  const wished = join(tmpdir(), 'mengwu-');
  return mkdtempSync(wished.length > 70 ? '/tmp/mengwu-' : wished);
};

/** @param {string} socketPath @param {string} database */
export const socketUrl = (socketPath, database) =>
  `mysql://root@localhost/${database}?socketPath=${encodeURIComponent(socketPath)}`;

/**
 * @typedef {object} Database
 * @property {string} url for DATABASE_URL
 * @property {string | undefined} socketPath undefined when the server is not ours
 * @property {number | undefined} pid of our server
 * @property {(database: string) => string} urlOf the same server, another database
 * @property {() => Promise<void>} stop
 */

/** @param {string} given @returns {Database} */
const givenServer = (given) => ({
  url: given,
  socketPath: new URL(given).searchParams.get('socketPath') ?? undefined,
  pid: undefined,
  urlOf: (database) => Object.assign(new URL(given), { pathname: `/${database}` }).href,
  stop: async () => {},
});

/**
 * Starts the private database in its folder, or takes the server that `useUrl` names.
 * Throws a Sentence when another process holds the folder or no server can be had.
 * @param {object} options
 * @param {string} options.dataDir
 * @param {boolean} [options.durable] every commit on the disk before it is answered
 * @param {string} [options.database]
 * @param {number} [options.connections]
 * @param {string | undefined} [options.useUrl] a server of the operator's own
 * @returns {Promise<Database>}
 */
export const startDatabase = async ({ dataDir, durable = true, database = 'mengwu', connections = 64, useUrl }) => {
  if (useUrl) return givenServer(useUrl);
  const server = await ensureServer(join(root, '.data', 'mariadb'));
  const lock = await claimFolder(privateFolder(dataDir));
  const data = join(dataDir, 'data');
  const born = join(dataDir, 'born');
  if (!existsSync(born)) {
    rmSync(data, { recursive: true, force: true });
    await bootstrap(server, data);
    writeFileSync(born, `${server.kind}\n`);
  }
  const sockets = socketFolder();
  const socketPath = join(sockets, 'my.sock');
  const initFile = join(dataDir, 'init.sql');
  writeFileSync(
    initFile,
    `create database if not exists \`${database}\` character set utf8mb4 collate utf8mb4_unicode_ci;\n`,
  );
  const args = [`--socket=${socketPath}`, `--pid-file=${join(sockets, 'pid')}`, `--init-file=${initFile}`];
  const child = spawnTied(
    server.program,
    [...common(server, data), ...args, ...settings(server, durable, connections)],
    // Its own group: Ctrl-C in the terminal must reach us first, so that the API ends before its database.
    { stdio: ['ignore', 'ignore', 'pipe'], env: environment(server), detached: true },
  );
  let log = '';
  child.stderr?.on('data', (chunk) => {
    log = `${log}${chunk}`.slice(-8_000);
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const over = () => child.exitCode !== null || child.signalCode !== null;
  const tidy = () => {
    rmSync(sockets, { recursive: true, force: true });
    lock.release();
  };
  const deadline = Date.now() + 60_000;
  while (!(await greets(socketPath))) {
    if (over() || Date.now() > deadline) {
      child.kill('SIGKILL');
      tidy();
      const lines = log.trim().split('\n').slice(-12).join('\n');
      throw new Sentence(`The private database in ${dataDir} did not start. Its last words:\n${lines}`);
    }
    await wait(20);
  }
  lock.note({ server: child.pid, socketPath });
  child.unref();
  /** @type {import('node:net').Socket | null} */ (child.stderr)?.unref();
  return {
    url: socketUrl(socketPath, database),
    socketPath,
    pid: child.pid,
    urlOf: (name) => socketUrl(socketPath, name),
    stop: async () => {
      if (!over()) {
        child.ref();
        child.kill('SIGTERM');
        await gone;
      }
      tidy();
    },
  };
};
