import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from './processes.mjs';

/**
 * @typedef {object} Server
 * @property {'mariadb' | 'mysql'} kind
 * @property {string} program
 * @property {string} share folder of the system tables' SQL and of the error messages
 * @property {string} [libraries] folder of its own shared libraries, for a server unpacked without root
 */

const folders = [
  '/usr/sbin',
  '/usr/libexec',
  '/usr/local/sbin',
  '/usr/local/mysql/bin',
  '/opt/homebrew/opt/mariadb/bin',
  '/usr/local/opt/mariadb/bin',
  '/opt/homebrew/opt/mysql/bin',
  '/usr/local/opt/mysql/bin',
];

/** @param {string} program */
const shareBeside = (program) => {
  const prefix = join(dirname(realpathSync(program)), '..');
  return ['share/mysql', 'share/mariadb']
    .map((folder) => join(prefix, folder))
    .find((folder) => existsSync(join(folder, 'mysql_system_tables.sql')));
};

/** A server that `unpackMariadb` laid down earlier. @param {string} folder @returns {Server | undefined} */
export const findUnpacked = (folder) => {
  const program = join(folder, 'usr/sbin/mariadbd');
  const share = existsSync(program) ? shareBeside(program) : undefined;
  if (!share) return undefined;
  const lib = join(folder, 'usr/lib');
  const triplet = existsSync(lib) ? readdirSync(lib).find((name) => name.includes('-linux-')) : undefined;
  return { kind: 'mariadb', program, share, libraries: triplet ? join(lib, triplet) : lib };
};

/** @param {string} unpackedIn @returns {Server | undefined} */
export const findServer = (unpackedIn) => {
  const mariadb = findProgram('mariadbd', folders);
  const share = mariadb && shareBeside(mariadb);
  if (mariadb && share) return { kind: 'mariadb', program: mariadb, share };
  const unpacked = findUnpacked(unpackedIn);
  if (unpacked) return unpacked;
  const mysql = findProgram('mysqld', folders);
  return mysql ? { kind: 'mysql', program: mysql, share: '' } : undefined;
};
