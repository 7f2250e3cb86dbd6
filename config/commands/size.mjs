import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { bold, command, green, red, say, table } from './lib/say.mjs';

const limit = 700_000;
const folder = join(root, 'apps/mobile/dist/weapp');

const help = `npm run size [-- --json]

Builds the mini-program and weighs it: the main package (limit ${limit} bytes) with its largest parts, and the
sub-packages. Exit code 1 when the main package is too heavy.`;

/** @param {string} path @returns {Array<{ file: string, bytes: number }>} */
const weigh = (path = '') =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const file = path ? `${path}/${entry.name}` : entry.name;
    // Maps are for us; WeChat does not count them, and no phone loads them.
    if (entry.name.endsWith('.map')) return [];
    return entry.isDirectory() ? weigh(file) : [{ file, bytes: statSync(join(folder, file)).size }];
  });

const sum = (/** @type {ReadonlyArray<{ bytes: number }>} */ files) =>
  files.reduce((total, { bytes }) => total + bytes, 0);

const subPackageRoots = () => {
  const app = join(folder, 'app.json');
  const { subPackages, subpackages } = existsSync(app) ? JSON.parse(readFileSync(app, 'utf8')) : {};
  return /** @type {string[]} */ (
    (subPackages ?? subpackages ?? []).map((/** @type {{ root: string }} */ p) => p.root.replace(/\/$/, ''))
  );
};

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(help);
  await ensureInstalled();
  await ensureBuilt(['weapp']);
  const files = weigh();
  const roots = subPackageRoots();
  const rootOf = (/** @type {string} */ file) => roots.find((name) => file.startsWith(`${name}/`));
  const main = files.filter(({ file }) => rootOf(file) === undefined).sort((a, b) => b.bytes - a.bytes);
  const subs = roots.map((name) => [name, sum(files.filter(({ file }) => rootOf(file) === name))]);
  const total = sum(main);
  if (args.includes('--json')) {
    say(JSON.stringify({ main: total, limit, parts: main, subPackages: Object.fromEntries(subs) }));
    return total > limit ? 1 : 0;
  }
  const largest = main.slice(0, 12);
  const rest = sum(main.slice(12));
  say(
    table([['main package', 'bytes'], ...largest.map(({ file, bytes }) => [file, bytes]), ['everything else', rest]]),
  );
  if (subs.length > 0) say(`\n${table([['sub-package', 'bytes'], ...subs])}`);
  const verdict = total <= limit ? green('within') : red('above');
  say(`\n${bold(`main package ${total} bytes`)}, ${verdict} the limit of ${limit}`);
  return total > limit ? 1 : 0;
});
