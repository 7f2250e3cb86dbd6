import { afterEach, describe, expect, test } from '@jest/globals';
import { json, type SeenRequest, type Served, serve } from '../fixtures/serve.ts';
import { type AccessTokenStore, inMemoryAccessTokenStore } from './access-token-store.ts';
import { createMpClient } from './mp-client.ts';

const APPID = 'wx2421b1c4370ec43b';
const PHONE = { purePhoneNumber: '13800001234', countryCode: '86', watermark: { appid: APPID } };

const open: Served[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** WeChat with tokens t1, t2, …; only the newest works once the earlier ones were revoked. */
async function wechat(
  options: { store?: AccessTokenStore; now?: () => number; refuse?: number; always?: boolean } = {},
) {
  let issued = 0;
  const revoked = new Set<string>();
  const server = await serve((request, response) => {
    if (request.url === '/cgi-bin/stable_token') {
      if (issued === 0 || revoked.has(`t${issued}`)) issued += 1;
      return json(response, { access_token: `t${issued}`, expires_in: 7200 });
    }
    const token = new URL(request.url, 'http://x').searchParams.get('access_token') ?? '';
    if (options.always || revoked.has(token)) {
      return json(response, { errcode: options.refuse ?? 40001, errmsg: 'invalid credential' });
    }
    return json(response, { errcode: 0, phone_info: PHONE });
  });
  open.push(server);
  const store = options.store ?? inMemoryAccessTokenStore();
  const config = { appid: APPID, secret: 'the-app-secret', baseUrl: server.baseUrl, now: options.now ?? (() => 0) };
  const count = (path: string) => server.seen.filter((request: SeenRequest) => request.url.startsWith(path)).length;
  return {
    store,
    revoke: () => revoked.add(`t${issued}`),
    another: () => createMpClient(config, store),
    phone: (
      (mp) => () =>
        mp.getPhoneNumber({ code: 'code' })
    )(createMpClient(config, store)),
    renewals: () => count('/cgi-bin/stable_token'),
    calls: () => count('/wxa/'),
    server,
  };
}

const times = <T>(count: number, call: () => Promise<T>) => Promise.all(Array.from({ length: count }, call));

describe('[IDN-03] the access token', () => {
  test('is asked for once by ten calls at the same time, and never forced', async () => {
    const api = await wechat();
    await times(10, api.phone);
    expect([api.renewals(), api.calls()]).toEqual([1, 10]);
    expect(JSON.parse(api.server.seen[0]?.body ?? '')).toEqual({
      grant_type: 'client_credential',
      appid: APPID,
      secret: 'the-app-secret',
      force_refresh: false,
    });
  });

  test.each([40001, 40014, 42001])(
    'is renewed once when ten calls are refused with %i, and each retries once',
    async (refuse) => {
      const api = await wechat({ refuse });
      await api.phone();
      api.revoke();
      await times(10, api.phone);
      expect([api.renewals(), api.calls()]).toEqual([2, 1 + 10 + 10]);
      expect(await api.store.get(APPID)).toEqual({ token: 't2', expiresAt: 6_900_000 });
    },
  );

  test('the same holds when the store answers late', async () => {
    const inner = inMemoryAccessTokenStore();
    const later = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
    const store: AccessTokenStore = {
      get: async (appid) => {
        const found = await inner.get(appid);
        await later();
        return found;
      },
      set: (appid, token) => later().then(() => inner.set(appid, token)),
      dropIfSame: (appid, token) => later().then(() => inner.dropIfSame(appid, token)),
    };
    const api = await wechat({ store });
    await times(10, api.phone);
    api.revoke();
    await times(10, api.phone);
    expect([api.renewals(), api.calls()]).toEqual([2, 10 + 10 + 10]);
  });

  test('that is refused twice is an error, not a storm', async () => {
    const api = await wechat({ always: true });
    await expect(api.phone()).rejects.toMatchObject({ kind: 'token', errcode: 40001 });
    expect(api.calls()).toBe(2);
  });

  test('that a colleague renewed meanwhile is used, not dropped', async () => {
    const api = await wechat();
    await api.phone();
    api.revoke();
    await api.another().getPhoneNumber({ code: 'code' });
    await api.store.dropIfSame(APPID, 't1');
    await api.phone();
    expect(api.renewals()).toBe(2);
  });

  test('that was refused is gone from the store, even when no new one can be had', async () => {
    const api = await wechat();
    await api.phone();
    api.revoke();
    const offline: AccessTokenStore = { ...api.store, set: () => Promise.reject(new Error('the database is away')) };
    const mp = createMpClient(
      { appid: APPID, secret: 'the-app-secret', baseUrl: api.server.baseUrl, now: () => 0 },
      offline,
    );
    await expect(mp.getPhoneNumber({ code: 'code' })).rejects.toThrow('the database is away');
    expect(await api.store.get(APPID)).toBeUndefined();
  });

  test('that was refused is not taken again from a store that still shows it', async () => {
    const inner = inMemoryAccessTokenStore();
    const api = await wechat({ store: { ...inner, dropIfSame: () => Promise.resolve() } });
    await api.phone();
    api.revoke();
    await api.phone();
    expect([api.renewals(), api.calls()]).toEqual([2, 1 + 2]);
  });

  test('is not asked for twice when the store was read just before the renewal and answers just after it', async () => {
    const inner = inMemoryAccessTokenStore();
    let reads = 0;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const get: AccessTokenStore['get'] = async (appid) => {
      reads += 1;
      const late = reads === 2;
      const found = await inner.get(appid);
      if (late) await released;
      return found;
    };
    const api = await wechat({ store: { ...inner, get } });
    const [first, second] = [api.phone(), api.phone()];
    await first;
    release();
    await second;
    expect(api.renewals()).toBe(1);
  });

  test('is renewed five minutes before its end', async () => {
    let now = 0;
    const api = await wechat({ now: () => now });
    await api.phone();
    now = 6_899_999;
    await api.phone();
    expect(api.renewals()).toBe(1);
    now = 6_900_000;
    await api.phone();
    expect(api.renewals()).toBe(2);
  });

  test('a failed renewal fails its callers and leaves the next one free to try', async () => {
    let broken = true;
    const server = await serve((request, response) => {
      if (request.url !== '/cgi-bin/stable_token') json(response, { errcode: 0, phone_info: PHONE });
      else if (broken) json(response, { errcode: 40164, errmsg: 'invalid ip 10.0.0.1, not in whitelist' });
      else json(response, { access_token: 't1', expires_in: 7200 });
    });
    open.push(server);
    const mp = createMpClient({ appid: APPID, secret: 'the-app-secret', baseUrl: server.baseUrl });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => mp.getPhoneNumber({ code: 'code' })));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(mp.getPhoneNumber({ code: 'code' })).rejects.toMatchObject({ kind: 'config', errcode: 40164 });
    broken = false;
    expect((await mp.getPhoneNumber({ code: 'code' })).number).toBe('13800001234');
  });
});
