import { resolve } from 'node:path';
import { checkProduction } from './check-production.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { EnvironmentVariables } from './environment.ts';
import { readSecret } from './read-secret.ts';
import { readWechat } from './read-wechat.ts';

/**
 * Reads and judges the settings.
 * @throws ConfigError with every problem at once, so that an operator mends them in one go.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = EnvironmentVariables.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(sentence));
  const settings = parsed.data;
  const isProduction = settings.NODE_ENV === 'production';

  const problems: string[] = [];
  const wechat = settings.WECHAT_FILE ? readWechat(settings.WECHAT_FILE) : { problems: [] };
  problems.push(...wechat.problems, ...databaseProblems(settings.DATABASE_URL));
  const secret = readSecret(settings.SECRET_FILE, settings.DATABASE_URL, isProduction);
  if (typeof secret === 'string') problems.push(secret);

  const own = `http://${settings.API_HOST}:${settings.API_PORT}`;
  const apiUrl = trimSlash(settings.API_PUBLIC_URL ?? own);
  const publicUrls = {
    api: apiUrl,
    h5: trimSlash(settings.H5_PUBLIC_URL ?? apiUrl),
    console: trimSlash(settings.CONSOLE_PUBLIC_URL ?? apiUrl),
  };
  const notifyBaseUrl = trimSlash(settings.NOTIFY_BASE_URL ?? apiUrl);
  if (isProduction && wechat.problems.length === 0) {
    const named = {
      API_PUBLIC_URL: publicUrls.api,
      H5_PUBLIC_URL: publicUrls.h5,
      CONSOLE_PUBLIC_URL: publicUrls.console,
    };
    problems.push(...checkProduction({ notifyBaseUrl, publicUrls: named, wechat: wechat.settings }));
  }
  if (problems.length > 0 || typeof secret === 'string') throw new ConfigError(problems);

  return {
    environment: settings.NODE_ENV,
    isProduction,
    api: { host: settings.API_HOST, port: settings.API_PORT },
    database: { url: settings.DATABASE_URL, poolSize: settings.DATABASE_POOL_SIZE },
    dataDir: resolve(settings.DATA_DIR),
    chartersDir: resolve(settings.CHARTERS_DIR),
    publicUrls,
    corsOrigins: origins(settings.CORS_ORIGINS, publicUrls),
    notifyBaseUrl,
    wechat: wechat.settings,
    secret,
    trustedProxies: settings.TRUSTED_PROXIES,
    uploadMaxBytes: settings.UPLOAD_MAX_BYTES,
    runsWorkers: settings.NODE_ENV !== 'test' && settings.WORKERS === 'on',
    logLevel: settings.LOG_LEVEL,
  };
}

function sentence(issue: { path: PropertyKey[]; message: string }): string {
  const name = String(issue.path[0] ?? 'The environment');
  return `${name} ${/^(is|must) /.test(issue.message) ? issue.message : `is wrong: ${issue.message}`}.`.replace(
    /\.\.$/,
    '.',
  );
}

function databaseProblems(url: string): string[] {
  if (!URL.canParse(url)) return ['DATABASE_URL is no address: write mysql://user:password@host:3306/name.'];
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'mysql:' && protocol !== 'mariadb:') return ['DATABASE_URL must begin with mysql:// or mariadb://.'];
  return pathname.length > 1 ? [] : ['DATABASE_URL names no database: end it with /mengwu.'];
}

function origins(text: string | undefined, urls: Config['publicUrls']): string[] {
  const configured = (text ?? '').split(',').map((part) => part.trim());
  return [...new Set([...configured.filter(Boolean), ...Object.values(urls).map((url) => new URL(url).origin)])];
}

const trimSlash = (url: string) => url.replace(/\/+$/, '');
