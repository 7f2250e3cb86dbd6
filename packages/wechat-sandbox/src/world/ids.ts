import { createHash } from 'node:crypto';

export interface Ids {
  openid(appid: string, personaId: string): string;
  unionid(personaId: string): string;
  sessionKey(): string;
  code(): string;
  accessToken(): string;
  prepayId(nowMs: number): string;
  transactionId(): string;
  notificationId(): string;
  requestId(numericCode: number): string;
  rid(): string;
  plain(kind: string): string;
}

/** Identifiers in WeChat's formats: the same seed and the same counters give the same ids. */
export function createIds(seed: string, counters: () => Record<string, number>): Ids {
  const fixed = (name: string): Buffer => createHash('sha512').update(`${seed}\n${name}`).digest();
  const next = (kind: string): Buffer => {
    const all = counters();
    const count = (all[kind] ?? 0) + 1;
    all[kind] = count;
    return fixed(`${kind}\n${count}`);
  };
  return {
    openid: (appid, personaId) => `o${fixed(`openid\n${appid}\n${personaId}`).toString('base64url').slice(0, 27)}`,
    unionid: (personaId) => `o${fixed(`unionid\n${personaId}`).toString('base64url').slice(0, 27)}`,
    sessionKey: () => next('session_key').subarray(0, 16).toString('base64'),
    code: () => `0${next('code').toString('base64url').replaceAll(/[-_]/g, 'x').slice(0, 31)}`,
    accessToken: () => `${next('token').toString('base64url')}${next('token').toString('base64url')}`.slice(0, 140),
    prepayId: (nowMs) => `wx${compactShanghai(nowMs)}${next('prepay').toString('hex').slice(0, 20)}`,
    transactionId: () => `4200${digits(next('transaction'), 24)}`,
    notificationId: () => uuid(next('notification')),
    requestId: (numericCode) => `08${next('request').toString('hex').slice(0, 36).toUpperCase()}-${numericCode}`,
    rid: () =>
      next('rid')
        .toString('hex')
        .replace(/^(.{8})(.{8})(.{8}).*$/, '$1-$2-$3'),
    plain: (kind) => next(kind).toString('hex').slice(0, 16),
  };
}

/** Names that must not change while the seed stays: appids, merchant numbers, template ids. */
export function seeded(seed: string, name: string): Buffer {
  return createHash('sha512').update(`${seed}\nfixed\n${name}`).digest();
}

export function digits(bytes: Buffer, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => String(byte % 10)).join('');
}

function compactShanghai(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

function uuid(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
