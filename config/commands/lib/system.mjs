import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder, root } from './paths.mjs';
import { answers, startService } from './service.mjs';

/** @typedef {{ api: number, h5: number, console: number, sandbox: number }} Ports `sandbox` is the first of four */
/** @typedef {{ api: string, h5: string, console: string, wallet: string }} Urls */

const local = (/** @type {number} */ port) => `http://127.0.0.1:${port}`;

/** @param {Ports} ports @returns {Urls} */
export const urlsOf = (ports) => ({
  api: local(ports.api),
  h5: local(ports.h5),
  console: local(ports.console),
  wallet: local(ports.sandbox + 2),
});

/** The key that signs links and chains the audit trail: born once, with the data it guards. @param {string} dataDir */
const ensureSecret = (dataDir) => {
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return file;
};

/** @param {string} file */
const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** WeChat's side. @param {{ dataDir: string, ports: Ports, args?: readonly string[] }} options */
export const startSandbox = async ({ dataDir, ports, args = [] }) => {
  const state = privateFolder(join(dataDir, 'sandbox'));
  const credentials = join(state, 'credentials.json');
  // It is written anew once all four listeners are up, so its presence means ready.
  rmSync(credentials, { force: true });
  const own = ['mp', 'pay', 'wallet', 'control'].flatMap((name, at) => [`--${name}-port`, String(ports.sandbox + at)]);
  const service = await startService({
    name: 'the WeChat sandbox',
    script: join(root, 'packages/wechat-sandbox/dist/main.js'),
    args: ['--state-dir', state, ...own, ...args],
    env: { ...process.env, NODE_ENV: 'development' },
    log: join(dataDir, 'logs', 'sandbox.log'),
    isReady: () => readJson(credentials) !== undefined,
  });
  return { ...service, credentialsFile: credentials };
};

/**
 * The settings of the API, as apps/api/src/platform/config reads them.
 * @param {{ dataDir: string, ports: Ports, databaseUrl: string, wechatFile: string, more?: Record<string, string> }} options
 * @returns {NodeJS.ProcessEnv}
 */
export const apiEnvironment = ({ dataDir, ports, databaseUrl, wechatFile, more = {} }) => {
  const urls = urlsOf(ports);
  const origins = [ports.h5, ports.console].map((port) => `http://localhost:${port}`);
  return {
    ...process.env,
    NODE_ENV: 'development',
    TZ: 'UTC',
    API_HOST: '127.0.0.1',
    API_PORT: String(ports.api),
    DATABASE_URL: databaseUrl,
    DATA_DIR: privateFolder(join(dataDir, 'files')),
    CHARTERS_DIR: join(root, 'config', 'charters'),
    API_PUBLIC_URL: urls.api,
    H5_PUBLIC_URL: urls.h5,
    CONSOLE_PUBLIC_URL: urls.console,
    CORS_ORIGINS: origins.join(','),
    NOTIFY_BASE_URL: urls.api,
    WECHAT_FILE: wechatFile,
    SECRET_FILE: ensureSecret(dataDir),
    ...more,
  };
};

/** @param {{ dataDir: string, ports: Ports, env: NodeJS.ProcessEnv }} options */
export const startApi = ({ dataDir, ports, env }) =>
  startService({
    name: 'the API',
    script: join(root, 'apps/api/dist/main.js'),
    env,
    log: join(dataDir, 'logs', 'api.log'),
    isReady: () => answers(`${local(ports.api)}/ready`),
  });

/** What the phone app learns of this installation. @param {Ports} ports @param {string} wechatFile */
export const phoneConfig = (ports, wechatFile) => {
  const credentials = readJson(wechatFile);
  return {
    apiBase: local(ports.api),
    wechat: {
      mode: 'sandbox',
      authorizeUrl: credentials.urls.open,
      h5AppId: credentials.h5.appid,
      mpAppId: credentials.mp.appid,
      walletUrl: credentials.urls.wallet,
    },
  };
};

/** What the console learns of this installation. @param {Ports} ports */
export const consoleConfig = (ports) => ({ apiBase: local(ports.api), phoneBase: local(ports.h5) });
