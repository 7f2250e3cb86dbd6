import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** Where a running installation keeps what must survive: database, files, keys. */
export const dataFolder = () => process.env.MENGWU_DATA ?? join(root, '.data');

/** Folder that only its owner may read. @param {string} folder */
export const privateFolder = (folder) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};
