import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Scripts are bundled to other depths, so the root is looked for, not counted. @param {string} folder @returns {string} */
const rootAbove = (folder) =>
  existsSync(join(folder, 'config', 'commands')) || folder === dirname(folder) ? folder : rootAbove(dirname(folder));

export const root = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** Where a running installation keeps what must survive: database, files, keys. */
export const dataFolder = () => process.env.MENGWU_DATA ?? join(root, '.data');

/** Folder that only its owner may read. @param {string} folder */
export const privateFolder = (folder) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};
