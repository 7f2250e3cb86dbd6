import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { birthOf, endProcess, isAlive } from './processes.mjs';
import { Sentence } from './say.mjs';

/** @typedef {{ pid: number, birth: string, server?: number | undefined, serverBirth?: string, socketPath?: string }} Holder */

/** @param {string} folder @returns {Holder | undefined} */
export const holderOf = (folder) => {
  const file = join(folder, 'lock.json');
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** @param {number | undefined} pid @param {string | undefined} birth */
const stillThere = (pid, birth) => pid !== undefined && isAlive(pid) && (!birth || birthOf(pid) === birth);

/** Throws when a living Mengwu holds the folder. @param {string} folder */
export const requireUnheld = (folder) => {
  const holder = holderOf(folder);
  if (holder && stillThere(holder.pid, holder.birth))
    throw new Sentence(
      `Mengwu already runs with the data in ${folder} (process ${holder.pid}). Stop it with Ctrl-C in its window, or choose other data: npm start -- --data <folder>`,
    );
};

/** A second server on one folder would wait and then take it over, so the folder has a lock of ours. @param {string} folder */
export const claimFolder = async (folder) => {
  const file = join(folder, 'lock.json');
  requireUnheld(folder);
  const holder = holderOf(folder);
  if (holder?.server && stillThere(holder.server, holder.serverBirth)) await endProcess(holder.server, 30_000);
  if (holder?.socketPath) rmSync(dirname(holder.socketPath), { recursive: true, force: true });
  rmSync(file, { force: true });
  /** @type {Holder} */
  const mine = { pid: process.pid, birth: birthOf(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
  } catch {
    throw new Sentence(`Another start took the data in ${folder} in the same moment. Try again.`);
  }
  return {
    /** @param {{ server: number | undefined, socketPath: string }} facts */
    note: ({ server, socketPath }) =>
      writeFileSync(file, JSON.stringify({ ...mine, server, serverBirth: server ? birthOf(server) : '', socketPath })),
    release: () => rmSync(file, { force: true }),
  };
};
