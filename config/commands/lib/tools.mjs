import { join } from 'node:path';
import { root } from './paths.mjs';
import { findProgram, spawnTied } from './processes.mjs';
import { Sentence } from './say.mjs';

/** A program that npm laid into node_modules/.bin. @param {string} name */
export const tool = (name) => {
  const found = findProgram(process.platform === 'win32' ? `${name}.cmd` : name, [join(root, 'node_modules', '.bin')]);
  if (!found) throw new Sentence(`${name} is not installed. Run: npm ci`);
  return found;
};

/**
 * Runs a tool and hands back what it said, whether it liked the code or not.
 * @param {string} name @param {readonly string[]} args @param {string} [cwd]
 * @returns {Promise<{ code: number, out: string, err: string }>}
 */
export const ask = (name, args, cwd = root) =>
  new Promise((resolve, reject) => {
    const child = spawnTied(tool(name), args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, out, err }));
  });
