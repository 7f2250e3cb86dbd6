import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { Sentence, step } from './say.mjs';

const lock = join(root, 'package-lock.json');
const laidDown = join(root, 'node_modules', '.package-lock.json');
const marker = join(root, 'node_modules', '.cache', 'mengwu', 'installed');

const lockHash = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

const isInstalled = () => {
  if (!existsSync(laidDown)) return false;
  if (statSync(laidDown).mtimeMs >= statSync(lock).mtimeMs) return true;
  return existsSync(marker) && readFileSync(marker, 'utf8') === lockHash();
};

const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Sentence(`Mengwu needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
};

/** Lays down the packages of the lock file when they are missing or older than it. */
export const ensureInstalled = async () => {
  requireNode();
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Builders are development dependencies, wherever this runs.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  await step('installing packages from the lock file (a minute or so)', () => run(program, args, { cwd: root }));
  mkdirSync(join(marker, '..'), { recursive: true });
  writeFileSync(marker, lockHash());
};
