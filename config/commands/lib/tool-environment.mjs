import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { holderOf } from './folder-lock.mjs';
import { socketUrl, startDatabase } from './mariadb.mjs';
import { Sentence } from './say.mjs';
import { apiEnvironment } from './system.mjs';

/**
 * The database and settings that a tool for operators works with: those of the running system, else the database is
 * brought up for the tool alone.
 * @param {{ dataDir: string, databaseFolder: string, ports: import('./system.mjs').Ports }} options
 */
export const toolEnvironment = async ({ dataDir, databaseFolder, ports }) => {
  const wechatFile = join(dataDir, 'sandbox', 'credentials.json');
  const settings = (/** @type {string} */ databaseUrl) => {
    const env = apiEnvironment({ dataDir, ports, databaseUrl, wechatFile });
    if (!existsSync(wechatFile)) delete env.WECHAT_FILE;
    return env;
  };
  if (process.env.DATABASE_URL) return { env: settings(process.env.DATABASE_URL), stop: async () => {} };
  const socketPath = holderOf(databaseFolder)?.socketPath;
  if (socketPath && existsSync(socketPath))
    return { env: settings(socketUrl(socketPath, 'mengwu')), stop: async () => {} };
  if (!existsSync(databaseFolder))
    throw new Sentence(`There is no database in ${databaseFolder} yet: run npm start first, or set MENGWU_DATA.`);
  const database = await startDatabase({ dataDir: databaseFolder });
  return { env: settings(database.url), stop: database.stop };
};
