import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from './say.mjs';

/**
 * First executable of that name on the PATH or in the further folders.
 * @param {string} name @param {readonly string[]} [folders]
 */
export const findProgram = (name, folders = []) =>
  [...(process.env.PATH ?? '').split(delimiter), ...folders]
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();
process.on('exit', () => {
  for (const child of living) child.kill('SIGTERM');
});

/**
 * A child that ends when we end; where the system can do it, even when we die by kill -9.
 * @param {string} program @param {readonly string[]} args @param {import('node:child_process').SpawnOptions} options
 */
export const spawnTied = (program, args, options) => {
  const setpriv = process.platform === 'linux' ? findProgram('setpriv') : undefined;
  const child = setpriv
    ? spawn(setpriv, ['--pdeathsig', 'TERM', program, ...args], options)
    : spawn(program, [...args], options);
  living.add(child);
  child.once('exit', () => living.delete(child));
  child.once('error', () => living.delete(child));
  return child;
};

/**
 * Runs to the end and returns the output; a failure becomes a sentence with the last lines.
 * @param {string} program @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { input?: string, onLine?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 */
export const run = (program, args, { input, onLine, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawnTied(program, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
    let output = '';
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      if (onLine) for (const line of String(chunk).split('\n')) if (line.trim()) onLine(line.trim());
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', (error) => reject(new Sentence(`${program} could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const tail = output.trim().split('\n').slice(-25).join('\n');
      reject(new Sentence(`${[program, ...args].join(' ')} ended with ${signal ?? code}\n${tail}`));
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });

/** The fields of /proc/<pid>/stat after the program's name; nothing where the system has no such file. @param {number} pid */
const statOf = (pid) => {
  const file = `/proc/${pid}/stat`;
  try {
    return existsSync(file) ? (readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []) : [];
  } catch {
    return [];
  }
};

/** A dead process that nobody has buried yet counts as dead. @param {number} pid */
export const isAlive = (pid) => {
  if (statOf(pid)[0] === 'Z') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
};

/** When a process was born, so that a reused number is not taken for the old process. @param {number} pid */
export const birthOf = (pid) => statOf(pid)[19] ?? '';

/**
 * Asks a process to end, and ends it when it does not listen.
 * @param {number} pid @param {number} [patience] milliseconds
 */
export const endProcess = async (pid, patience = 10_000) => {
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      process.kill(pid, name);
    } catch {}
  };
  signal('SIGTERM');
  const deadline = Date.now() + patience;
  while (isAlive(pid) && Date.now() < deadline) await wait(20);
  if (isAlive(pid)) signal('SIGKILL');
  while (isAlive(pid)) await wait(20);
};
