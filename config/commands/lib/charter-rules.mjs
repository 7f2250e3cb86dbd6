import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';

/** The folder of the charters that `npm start` runs with. */
export const chartersDir = join(root, 'config', 'charters');

/** The package of charter rules, built. @returns {Promise<typeof import('../../../packages/charter/src/index.ts')>} */
export const charterRules = async () => {
  await ensureInstalled();
  await ensureBuilt(['charter']);
  return import(pathToFileURL(join(root, 'packages/charter/dist/index.js')).href);
};

/** Today in Asia/Shanghai. */
export const today = () =>
  /** @type {import('../../../packages/kernel/src/index.ts').Day} */ (
    new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  );
