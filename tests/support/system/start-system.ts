import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandboxControl, type SandboxOptions, startSandbox } from '@mengwu/wechat-sandbox';
import type { BuildName } from '../../../config/commands/lib/build.mjs';
import { startDatabase } from '../../../config/commands/lib/mariadb.mjs';
import { root } from '../../../config/commands/lib/paths.mjs';
import { run } from '../../../config/commands/lib/processes.mjs';
import { apiEnvironment, type Ports, startApi, urlsOf } from '../../../config/commands/lib/system.mjs';
import { freshDatabase } from '../database.ts';
import { freePorts } from './free-ports.ts';
import { serveFrontEnds } from './front-ends.ts';
import { peopleOf } from './people-of.ts';
import type { System } from './system.ts';

export interface SystemOptions {
  /** An empty database; without one this worker's is emptied, and outside the test runner a private server is started. */
  readonly databaseUrl?: string;
  /** Further settings of the API, as platform/config reads them. */
  readonly env?: Readonly<Record<string, string>>;
  readonly sandbox?: SandboxOptions;
  /** Serve the phone app for browsers and the console, too. */
  readonly withFrontEnds?: boolean;
}

/** One API process of a system. */
export interface ApiProcess {
  readonly url: string;
  readonly pid: number | undefined;
  /** Ends it; `SIGKILL` as a power cut would. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface OwnSystem extends System {
  readonly databaseUrl: string;
  /** The environment that the API runs with, for the operator's tools. */
  readonly env: NodeJS.ProcessEnv;
  readonly api: ApiProcess;
  /** A further API process on the same database, as a second replica, or the first one again after it ended. */
  startReplica(env?: Readonly<Record<string, string>>): Promise<ApiProcess>;
  stop(): Promise<void>;
}

type Stop = () => Promise<void>;

/** Starts a whole system of its own: nothing of it is left after `stop()`. */
export async function startSystem(options: SystemOptions = {}): Promise<OwnSystem> {
  const stops: Stop[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    return await bringUp(options, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(options: SystemOptions, stops: Stop[], stop: Stop): Promise<OwnSystem> {
  const builds: BuildName[] = options.withFrontEnds ? ['api', 'h5', 'console'] : ['api'];
  // In a process of its own: the bundler's native half does not know the values of a jest realm.
  await run(process.execPath, [join(root, 'config/commands/build.mjs'), ...builds]);
  const dataDir = mkdtempSync(join(tmpdir(), 'mengwu-system-'));
  stops.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const databaseUrl = options.databaseUrl ?? (await emptyDatabase(dataDir, stops));

  const sandbox = await startSandbox(options.sandbox);
  stops.push(sandbox.stop);
  const credentials = sandbox.credentials();
  const wechatFile = join(dataDir, 'wechat.json');
  writeFileSync(wechatFile, JSON.stringify(credentials), { mode: 0o600 });

  const [api = 0, h5 = 0, desk = 0] = await freePorts(3);
  const ports: Ports = { api, h5, console: desk, sandbox: 0 };
  const env = apiEnvironment({ dataDir, ports, databaseUrl, wechatFile, more: { ...options.env } });
  await run(process.execPath, ['--enable-source-maps', join(root, 'apps/api/dist/migrate.js')], { env });
  const first = await startProcess(dataDir, ports, env, stops);
  if (options.withFrontEnds) stops.push(await serveFrontEnds(ports, wechatFile));

  const control = createSandboxControl({ url: credentials.urls.control, token: credentials.controlToken });
  const urls = { ...urlsOf(ports), wallet: credentials.urls.wallet };
  return {
    ...peopleOf({ apiUrl: urls.api, sandbox: control, credentials }, urls, env),
    databaseUrl,
    env,
    api: first,
    startReplica: async (more = {}) => {
      const [port = 0] = await freePorts(1);
      const its = { ...env, API_PORT: String(port), ...more };
      return startProcess(dataDir, { ...ports, api: Number(its.API_PORT) }, its, stops);
    },
    stop,
  };
}

/** This worker's database, emptied; outside the test runner a private server of its own. */
async function emptyDatabase(dataDir: string, stops: Stop[]): Promise<string> {
  if (process.env.MENGWU_TEST_SERVER) return freshDatabase();
  const database = await startDatabase({ dataDir: join(dataDir, 'database'), durable: false });
  stops.push(database.stop);
  return database.url;
}

async function startProcess(dataDir: string, ports: Ports, env: NodeJS.ProcessEnv, stops: Stop[]): Promise<ApiProcess> {
  const logs = join(dataDir, `api-${ports.api}`);
  mkdirSync(logs, { recursive: true });
  const service = await startApi({ dataDir: logs, ports, env });
  stops.push(service.stop);
  return {
    url: urlsOf(ports).api,
    pid: service.pid,
    stop: async (signal = 'SIGTERM') => {
      if (signal === 'SIGTERM' || service.pid === undefined) return service.stop();
      process.kill(service.pid, signal);
      await service.ended;
    },
  };
}
