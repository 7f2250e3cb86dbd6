import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicKeyFingerprint } from '@mengwu/wechat';
import { ConfigError } from './config-error.ts';
import { loadConfig } from './load-config.ts';

const DATABASE_URL = 'mysql://root@localhost/mengwu';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mengwu-config-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function problems(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

function wechatFile(urls: Record<string, string>, more: (publicKey: KeyObject) => object = () => ({})): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const merchant = {
    key: 'main',
    mchid: '1900000001',
    serial: 'A1',
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    apiV3Key: 'k'.repeat(32),
    publicKeyId: 'PUB_KEY_ID_1',
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }),
  };
  const path = join(folder, `${randomBytes(4).toString('hex')}.json`);
  const app = { appid: 'wx1', secret: 'CANARY-SECRET' };
  writeFileSync(path, JSON.stringify({ mp: app, h5: app, merchants: [merchant], urls, ...more(publicKey) }));
  return path;
}

function secretFile(bytes = 32): string {
  const path = join(folder, `secret-${randomBytes(4).toString('hex')}`);
  writeFileSync(path, randomBytes(bytes));
  return path;
}

const OFFICIAL = {
  mp: 'https://api.weixin.qq.com',
  open: 'https://open.weixin.qq.com',
  pay: 'https://api.mch.weixin.qq.com',
};
const production = (more: Record<string, string> = {}) => ({
  NODE_ENV: 'production',
  DATABASE_URL,
  API_PUBLIC_URL: 'https://api.example.org',
  H5_PUBLIC_URL: 'https://example.org',
  CONSOLE_PUBLIC_URL: 'https://desk.example.org',
  SECRET_FILE: secretFile(),
  WECHAT_FILE: wechatFile(OFFICIAL),
  ...more,
});

describe('the settings', () => {
  it('need only a database on a developer’s machine', () => {
    const config = loadConfig({ DATABASE_URL });
    expect(config).toMatchObject({ environment: 'development', isProduction: false, api: { port: 3000 } });
    expect(config.secret).toHaveLength(32);
  });

  it('name every problem at once, in sentences', () => {
    expect(problems({ API_PORT: 'http', NODE_ENV: 'staging', H5_PUBLIC_URL: 'example' })).toEqual([
      'NODE_ENV must be one of development, test, production.',
      'API_PORT must be a whole number from 1 to 65535.',
      'DATABASE_URL is missing: name the database, for example mysql://user@localhost/mengwu.',
      'H5_PUBLIC_URL must be a web address such as https://example.org.',
    ]);
  });

  it.each([
    ['postgres://localhost/x', 'DATABASE_URL must begin with mysql:// or mariadb://.'],
    ['mysql://localhost', 'DATABASE_URL names no database: end it with /mengwu.'],
    ['mengwu', 'DATABASE_URL is no address: write mysql://user:password@host:3306/name.'],
  ])('refuse the database address %s', (url, problem) => {
    expect(problems({ DATABASE_URL: url })).toEqual([problem]);
  });

  it('name a file that is missing, broken or incomplete, and never quote a secret', () => {
    const incomplete = join(folder, 'incomplete.json');
    writeFileSync(incomplete, JSON.stringify({ mp: { appid: 'wx1', secret: '' }, merchants: [], urls: OFFICIAL }));
    expect(problems({ DATABASE_URL, WECHAT_FILE: '/nowhere.json' })[0]).toContain('cannot be read');
    expect(problems({ DATABASE_URL, WECHAT_FILE: incomplete })[0]).toContain('mp.secret is wrong');
    const sandbox = wechatFile({ ...OFFICIAL, pay: 'http://localhost:4010' });
    const said = problems(production({ WECHAT_FILE: sandbox })).join('\n');
    expect(said).toContain('payBase must be https://api.mch.weixin.qq.com');
    expect(said).not.toMatch(/CANARY-SECRET|PRIVATE KEY|kkkk/);
  });
});

describe('in production', () => {
  it('sound settings pass (control)', () => {
    expect(problems(production())).toEqual([]);
  });

  it.each([
    ['a sandbox in WeChat’s place', { urls: { pay: 'http://localhost:4010' } }, 'payBase must be https://'],
    ['a look-alike host', { urls: { mp: 'https://api.weixin.qq.com.example.org' } }, 'apiBase must be https://'],
    ['the sandbox’s wallet', { urls: { wallet: 'https://wallet.example.org' } }, 'belongs to the sandbox'],
    [
      'notices over plain http',
      { env: { NOTIFY_BASE_URL: 'http://api.example.org' } },
      'must begin with https:// in production',
    ],
    ['a page over plain http', { env: { H5_PUBLIC_URL: 'http://example.org' } }, 'H5_PUBLIC_URL must begin'],
    ['no secret', { env: { SECRET_FILE: '' } }, 'SECRET_FILE is missing'],
    ['no WeChat credentials', { env: { WECHAT_FILE: '' } }, 'WECHAT_FILE is missing'],
  ])('%s stops the start', (_, { urls, env }: { urls?: object; env?: Record<string, string> }, sentence) => {
    const file = urls ? { WECHAT_FILE: wechatFile({ ...OFFICIAL, ...urls }) } : {};
    expect(problems(production({ ...file, ...env }))).toEqual([expect.stringContaining(sentence)]);
  });

  it('[CFG-01] the sandbox’s own file, and its keys wherever they were copied, stop the start', () => {
    const own = wechatFile(OFFICIAL, () => ({ controlToken: 'x'.repeat(24) }));
    expect(problems(production({ WECHAT_FILE: own }))).toEqual([
      expect.stringContaining('written by the WeChat sandbox'),
    ]);
    const keys = wechatFile(OFFICIAL, (key) => ({ fingerprints: [publicKeyFingerprint(key)] }));
    expect(problems(production({ WECHAT_FILE: keys }))).toEqual([expect.stringContaining('is a sandbox key')]);
  });

  it('a short secret stops the start', () => {
    expect(problems(production({ SECRET_FILE: secretFile(16) }))).toEqual([expect.stringContaining('too short')]);
  });
});
