import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { Sentence, step } from './say.mjs';

/**
 * What the demo leaves for its readers: how to be each role, and what to try first.
 * @typedef {{ logins: Array<{ role: string, how: string }>, next: string[] }} DemoNotes
 */

const entry = 'tests/demo/live-demo.ts';

const notesFile = (/** @type {string} */ dataDir) => join(dataDir, 'demo.json');

/** @param {string} dataDir @returns {DemoNotes | undefined} */
export const readDemoNotes = (dataDir) => {
  const file = notesFile(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};

/**
 * Lives the demo through the public API, once for each database. The script writes MENGWU_DEMO_NOTES when it is through.
 * @param {{ dataDir: string, env: NodeJS.ProcessEnv, apiUrl: string, sandboxFile: string }} options
 */
export const liveDemo = async ({ dataDir, env, apiUrl, sandboxFile }) => {
  const begun = join(dataDir, 'demo.begun');
  if (existsSync(begun) || !existsSync(join(root, entry))) return;
  await bundle({ 'live-demo': entry }, 'tests/dist/demo');
  // Half a demo cannot be lived on, so it is begun once for each database.
  writeFileSync(begun, '');
  const settings = { MENGWU_API_URL: apiUrl, MENGWU_SANDBOX_FILE: sandboxFile, MENGWU_DEMO_NOTES: notesFile(dataDir) };
  const script = join(root, 'tests/dist/demo/live-demo.js');
  try {
    await step('living the demo: a year of four alliances', () =>
      run(process.execPath, ['--enable-source-maps', script], { env: { ...env, ...settings } }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Sentence(
      `${reason}\n\nThe demo came to no end. npm start -- --fresh lives it anew; npm start goes on with what there is.`,
    );
  }
};
