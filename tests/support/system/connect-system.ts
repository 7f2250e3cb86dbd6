import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSandboxControl, type SandboxCredentials } from '@mengwu/wechat-sandbox';
import { holderOf } from '../../../config/commands/lib/folder-lock.mjs';
import { apiEnvironment, type Ports, urlsOf } from '../../../config/commands/lib/system.mjs';
import { peopleOf } from './people-of.ts';
import type { System } from './system.ts';

export interface Whereabouts {
  /** The data folder of `npm start`. */
  readonly dataDir: string;
  readonly ports: Ports;
  /** The database, where it is not the private one of that folder. */
  readonly databaseUrl?: string | undefined;
}

/** Finds the system that `npm start` runs. @throws Error with a sentence when there is none */
export async function connectSystem({ dataDir, ports, databaseUrl }: Whereabouts): Promise<System> {
  const wechatFile = join(dataDir, 'sandbox', 'credentials.json');
  const urls = urlsOf(ports);
  const isThere = await fetch(`${urls.api}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isThere || !existsSync(wechatFile)) {
    throw new Error(
      `No Mengwu answers at ${urls.api} with its data in ${dataDir}. Start one with npm start, or add --own.`,
    );
  }
  const credentials = JSON.parse(readFileSync(wechatFile, 'utf8')) as SandboxCredentials;
  const socketPath = holderOf(join(dataDir, 'database'))?.socketPath;
  const own = socketPath && `mysql://root@localhost/mengwu?socketPath=${encodeURIComponent(socketPath)}`;
  const url = databaseUrl ?? own;
  if (!url)
    throw new Error(`The database of ${dataDir} is not running. Name it with DATABASE_URL, or start with npm start.`);
  const env = apiEnvironment({ dataDir, ports, databaseUrl: url, wechatFile });
  const sandbox = createSandboxControl({ url: credentials.urls.control, token: credentials.controlToken });
  return peopleOf({ apiUrl: urls.api, sandbox, credentials }, { ...urls, wallet: credentials.urls.wallet }, env);
}
