import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnTied } from './processes.mjs';
import { Sentence } from './say.mjs';

/** @typedef {{ name: string, pid: number | undefined, ended: Promise<string>, stop: () => Promise<void> }} Service */

/** @param {string} file */
const lastLines = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(-15)
    .map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line))
    .join('\n');

/**
 * Starts a long-running child and waits until it is ready. Its output goes to a log file; when it ends too early,
 * the log's last lines become the sentence.
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.script
 * @param {readonly string[]} [options.args]
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.log
 * @param {() => Promise<boolean> | boolean} options.isReady
 * @returns {Promise<Service>}
 */
export const startService = async ({ name, script, args = [], env, log, isReady }) => {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w', 0o600);
  // A group of its own: Ctrl-C reaches us, and we stop the parts in their order.
  const child = spawnTied(process.execPath, ['--enable-source-maps', script, ...args], {
    env,
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  let over = false;
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      over = true;
      resolve(`${name} ended (${signal ?? code}). The last lines of ${log}:\n${lastLines(log)}`);
    });
  });
  const stop = async () => {
    if (over) return;
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(force);
  };
  const deadline = Date.now() + 90_000;
  while (!over && !(await isReady())) {
    if (Date.now() > deadline) {
      await stop();
      throw new Sentence(`${name} was not ready after 90 seconds. The last lines of ${log}:\n${lastLines(log)}`);
    }
    await wait(50);
  }
  if (over) throw new Sentence(await ended);
  return { name, pid: child.pid, ended, stop };
};

/** @param {string} url */
export const answers = async (url) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};
