import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { spawnTied } from './processes.mjs';
import { command, Sentence, say } from './say.mjs';

/** @param {string} folder */
const scriptsIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
        .map((file) => file.slice(0, -3))
    : [];

/** Bundles and runs a script, and answers its exit code. @param {string} file from the root @param {readonly string[]} args */
export const runScript = async (file, args) => {
  const outDir = `tests/dist/${file.replace(/^tests\//, '').replace(/\.ts$/, '')}`;
  await bundle({ script: file }, outDir);
  const child = spawnTied(process.execPath, ['--enable-source-maps', join(root, outDir, 'script.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  // The script hears Ctrl-C from the terminal itself and tidies up; we wait for its answer.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
};

/**
 * A command whose first argument names a script of a folder.
 * @param {{ verb: string, folder: string, what: string, prepare?: () => Promise<void> }} options
 */
export const dispatch = ({ verb, folder, what, prepare }) =>
  command(async () => {
    const [name, ...args] = process.argv.slice(2);
    const known = scriptsIn(folder);
    const list = known.length > 0 ? `There are: ${known.join(', ')}.` : `There are none yet in ${folder}.`;
    if (name === undefined || name === '--help') return say(`npm run ${verb} -- <name> [options]\n\n${what}\n${list}`);
    if (!known.includes(name)) throw new Sentence(`There is no ${verb} named ${name}. ${list}`);
    await ensureInstalled();
    if (!args.includes('--help')) await prepare?.();
    return runScript(`${folder}/${name}.ts`, args);
  });
