import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suiteFiles, suites } from '../suites.js';
import { ensureBuilt } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ensureServer } from './lib/install-mariadb.mjs';
import { root } from './lib/paths.mjs';
import { spawnTied } from './lib/processes.mjs';
import { command, Sentence, say } from './lib/say.mjs';

const names = ['check', ...suites.map(({ name }) => name)];

const help = `npm test [-- <project> …] [-- --only <part of a file's name>]

Installs what is missing, builds what the tests need, and runs them. Projects: ${names.join(', ')}.

  --list         the suites of every project, without running them
  --only PART    only files whose path contains PART
  --help         this text

The last line is "N passed, N failed"; exit code 1 when something failed.`;

const list = () => {
  for (const { name, files } of suiteFiles(root)) {
    say(`${name} (${files.length})`);
    for (const file of files) say(`  ${file}`);
  }
};

/** @param {ReadonlySet<string>} needs */
const prepare = async (needs) => {
  if (needs.has('database') && !process.env.TEST_DATABASE_URL) await ensureServer(join(root, '.data', 'mariadb'));
  if (needs.has('chromium')) process.env.MENGWU_CHROMIUM = await ensureChromium();
  const wanted = /** @type {const} */ (['api', 'console', 'h5', 'weapp']).filter((name) => needs.has(name));
  await ensureBuilt([...wanted, ...(needs.has('api') ? /** @type {const} */ (['sandbox']) : [])]);
};

/**
 * One run of jest over the projects; its rows come back through a file.
 * @param {readonly string[]} projects @param {string | undefined} only
 * @returns {Promise<import('../calm-reporter.js').Row[]>}
 */
const runJest = async (projects, only) => {
  const folder = mkdtempSync(join(tmpdir(), 'mengwu-rows-'));
  const rows = join(folder, 'rows.json');
  const args = [
    '--config',
    'config/jest.config.js',
    '--passWithNoTests',
    ...(only ? ['--testPathPatterns', only] : []),
  ];
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const child = spawnTied(process.execPath, [jest, ...args, '--selectProjects', ...projects], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    env: {
      ...process.env,
      TZ: 'UTC',
      MENGWU_TEST_ROWS: rows,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
  });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  try {
    const found = /** @type {import('../calm-reporter.js').Row[]} */ (JSON.parse(readFileSync(rows, 'utf8')));
    if (code === 0 || found.some((row) => row.failed > 0)) return found;
    throw new Sentence(`jest ended with ${code} although no test failed:\n${errors.trim()}`);
  } catch (error) {
    if (error instanceof Sentence) throw error;
    throw new Sentence(`jest did not come to its end:\n${errors.trim()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @param {string[]} args */
const parse = (args) => {
  const at = args.indexOf('--only');
  const only = at >= 0 ? args.splice(at, 2)[1] : undefined;
  const unknown = args.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Sentence(`There is no project ${unknown.join(', ')}. Projects: ${names.join(', ')}.`);
  return { only, chosen: args.length > 0 ? args : names };
};

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(help);
  if (args.includes('--list')) return list();
  const { only, chosen } = parse(args);
  await ensureInstalled();
  const wanted = suites.filter(({ name }) => chosen.includes(name));
  await prepare(new Set(wanted.flatMap(({ needs }) => needs)));

  // Only now: they import packages that the step before may have installed.
  const { runChecks } = await import('./lib/run-checks.mjs');
  const { summary } = await import('../calm-reporter.js');
  const rows = chosen.includes('check') ? [await runChecks()] : [];
  if (wanted.length > 0)
    rows.push(
      ...(await runJest(
        wanted.map(({ name }) => name),
        only,
      )),
    );
  say(summary(rows));
  return rows.some((row) => row.failed > 0) ? 1 : 0;
});
