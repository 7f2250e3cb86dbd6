import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.git', '.data', '.swc']);
const seeds = 'tests/architecture/fixtures/';

/** @param {string} root @param {string} [folder] @returns {string[]} */
const walk = (root, folder = '') =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });

/** @param {string} root */
const listed = (root) =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .filter((path) => path && existsSync(join(root, path)));

/** @type {Map<string, readonly string[]>} */
const known = new Map();

/** Files of the repository, whether committed yet or not; the seeded violations are not among them. @param {string} root */
const allFiles = (root) => {
  const found =
    known.get(root) ??
    (existsSync(join(root, '.git')) ? listed(root) : walk(root)).filter((path) => !path.startsWith(seeds)).sort();
  known.set(root, found);
  return found;
};

/** @typedef {{ file: string, line?: number, text: string }} Problem */

/** @param {string} root @param {RegExp} pattern @param {RegExp} [except] */
export const filesMatching = (root, pattern, except) =>
  allFiles(root).filter((path) => pattern.test(path) && !except?.test(path));

/** @param {string} root @param {string} file */
export const read = (root, file) => readFileSync(join(root, file), 'utf8');

/** @param {string} root @param {string} file */
export const sizeOf = (root, file) => statSync(join(root, file)).size;

/** The line, counted from one, at which an offset stands. @param {string} text @param {number} offset */
export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

export const product = /^(?:apps|packages)\/[^/]+\/src\/.*\.tsx?$/;
export const spec = /\.(?:spec|fixture)\.tsx?$/;

/**
 * Every place where the pattern stands in code, comments left out.
 * @param {string} root @param {readonly string[]} files @param {RegExp} pattern with the g flag @param {string} text
 * @returns {Problem[]}
 */
export const findInCode = (root, files, pattern, text) =>
  files.flatMap((file) => {
    const source = read(root, file);
    const code = source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/g, (comment) =>
      comment.replace(/[^\n]/g, ' '),
    );
    return [...code.matchAll(pattern)].map((match) => ({ file, line: lineAt(code, match.index), text }));
  });
