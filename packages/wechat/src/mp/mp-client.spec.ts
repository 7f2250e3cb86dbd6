import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { json, type SeenRequest, type Served, serve } from '../fixtures/serve.ts';
import { inMemoryAccessTokenStore } from './access-token-store.ts';
import { createMpClient } from './mp-client.ts';
import type { MpConfig } from './mp-context.ts';
import { WechatError } from './wechat-error.ts';

const APPID = 'wx2421b1c4370ec43b';
const SECRET = '0123456789abcdef-the-app-secret';
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const TOKEN = 'an-access-token';

type Answer = (request: SeenRequest, response: ServerResponse) => void;

const open: Served[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function wechat(answer: Answer, change: Partial<MpConfig> = {}) {
  const server = await serve((request, response) => {
    if (request.url === '/cgi-bin/stable_token') json(response, { access_token: TOKEN, expires_in: 7200 });
    else answer(request, response);
  });
  open.push(server);
  const mp = createMpClient({ appid: APPID, secret: SECRET, baseUrl: server.baseUrl, ...change });
  return { mp, server };
}

const says =
  (body: unknown): Answer =>
  (_request, response) =>
    json(response, body);

async function errorOf(call: Promise<unknown>): Promise<WechatError> {
  const error = await call.catch((caught: unknown) => caught);
  if (error instanceof WechatError) return error;
  throw new Error('it should have been refused by a WechatError');
}

describe('code2Session', () => {
  test('[IDN-02] gives openid and unionid, never the session key', async () => {
    const { mp, server } = await wechat(says({ openid: OPENID, session_key: 'c2Vzc2lvbi1rZXk=', unionid: 'oUnion' }));
    expect(await mp.code2Session('the-code+/=')).toEqual({ openid: OPENID, unionid: 'oUnion' });
    const url = new URL(server.seen[0]?.url ?? '', server.baseUrl);
    expect(url.pathname).toBe('/sns/jscode2session');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      appid: APPID,
      secret: SECRET,
      js_code: 'the-code+/=',
      grant_type: 'authorization_code',
    });
  });

  test.each([
    [40029, 'code-invalid'],
    [40163, 'code-invalid'],
    [40226, 'user-blocked'],
    [45011, 'busy'],
    [45009, 'quota'],
    [40013, 'config'],
    [40125, 'config'],
    [40164, 'config'],
    [99999, 'rejected'],
  ])('[IDN-01] %i is %s', async (errcode, kind) => {
    const { mp, server } = await wechat(says({ errcode, errmsg: 'no, rid: 60f96f1d-1a2b3c4d-5e6f' }));
    expect(await errorOf(mp.code2Session('code'))).toMatchObject({ kind, errcode, rid: '60f96f1d-1a2b3c4d-5e6f' });
    expect(server.seen).toHaveLength(1);
  });

  test('asks once more when WeChat is busy, and only once', async () => {
    const { mp, server } = await wechat(says({ errcode: -1, errmsg: 'system error' }));
    expect((await errorOf(mp.code2Session('code'))).kind).toBe('busy');
    expect(server.seen).toHaveLength(2);
  });

  test.each<[string, Answer]>([
    ['an HTML page', (_request, response) => response.writeHead(502).end('<html></html>')],
    ['half a JSON', (_request, response) => response.end('{"openid":"o')],
    ['nothing', (_request, response) => response.end()],
    ['a list', (_request, response) => response.end('[]')],
    ['no openid', says({ session_key: 'x' })],
    ['a broken line', (_request, response) => response.destroy()],
    ['no end', (_request, response) => response.write('{')],
  ])('%s leaves the outcome unknown', async (_name, answer) => {
    const { mp } = await wechat(answer, { timeoutMs: 200 });
    expect((await errorOf(mp.code2Session('code'))).kind).toBe('unknown');
  });
});

describe('oauthSession', () => {
  test('[IDN-05] says when it is a preview and not a person', async () => {
    const answer = { access_token: 'user-token', openid: OPENID, scope: 'snsapi_base' };
    const person = await wechat(says(answer));
    expect(await person.mp.oauthSession('code')).toEqual({ openid: OPENID, isSnapshotUser: false });
    for (const is_snapshotuser of [1, '1']) {
      const preview = await wechat(says({ ...answer, is_snapshotuser, unionid: 'oUnion' }));
      expect(await preview.mp.oauthSession('code')).toEqual({
        openid: OPENID,
        unionid: 'oUnion',
        isSnapshotUser: true,
      });
    }
  });
});

describe('getPhoneNumber', () => {
  const phone = (appid: string) => ({
    errcode: 0,
    errmsg: 'ok',
    phone_info: { phoneNumber: '13800001234', purePhoneNumber: '13800001234', countryCode: '86', watermark: { appid } },
  });

  test('gives the number that WeChat vouches for', async () => {
    const { mp, server } = await wechat(says(phone(APPID)));
    expect(await mp.getPhoneNumber({ code: 'phone-code', openid: OPENID })).toEqual({
      countryCode: '86',
      number: '13800001234',
      e164: '+8613800001234',
    });
    expect(server.seen[1]).toMatchObject({
      method: 'POST',
      url: `/wxa/business/getuserphonenumber?access_token=${TOKEN}`,
      body: JSON.stringify({ code: 'phone-code', openid: OPENID }),
    });
  });

  test("[IDN-04] refuses another app's number, without repeating it", async () => {
    const { mp } = await wechat(says(phone('wxother')));
    const error = await errorOf(mp.getPhoneNumber({ code: 'phone-code' }));
    expect(error.kind).toBe('mismatch');
    expect(error.message).not.toContain('13800001234');
  });
});

describe('sendSubscribeMessage', () => {
  const message = {
    openid: OPENID,
    templateId: 'template-1',
    page: 'pages/notice/detail?id=1',
    values: { thing1: '2026年度\n会费缴纳', amount2: '￥5000.00', date3: '2026年6月30日' },
    state: 'formal',
  } as const;

  test('[SUB-01] sends values that fit', async () => {
    const { mp, server } = await wechat(says({ errcode: 0, errmsg: 'ok', msgid: 2_345_678_901 }));
    expect(await mp.sendSubscribeMessage(message)).toEqual({ msgid: '2345678901' });
    expect(JSON.parse(server.seen[1]?.body ?? '')).toEqual({
      touser: OPENID,
      template_id: 'template-1',
      page: 'pages/notice/detail?id=1',
      miniprogram_state: 'formal',
      lang: 'zh_CN',
      data: {
        thing1: { value: '2026年度 会费缴纳' },
        amount2: { value: '￥5000.00' },
        date3: { value: '2026年6月30日' },
      },
    });
    expect(server.seen[1]?.body).toContain('会费缴纳');
  });

  test('[SUB-01] a value that cannot fit never reaches WeChat', async () => {
    const { mp, server } = await wechat(says({ errcode: 0 }));
    const values = { amount2: 'five thousand' };
    expect((await errorOf(mp.sendSubscribeMessage({ ...message, values }))).kind).toBe('content');
    expect(server.seen).toEqual([]);
  });

  test.each([
    [43101, 'no-credit'],
    [40003, 'openid-invalid'],
    [40037, 'template'],
    [43107, 'template'],
    [43108, 'busy'],
    [41030, 'content'],
    [45168, 'content'],
    [47003, 'content'],
  ])('[SUB-02] %i is %s, and is not tried again', async (errcode, kind) => {
    const { mp, server } = await wechat(says({ errcode, errmsg: 'refused' }));
    expect((await errorOf(mp.sendSubscribeMessage(message))).kind).toBe(kind);
    expect(server.seen).toHaveLength(2);
  });
});

describe('[CFG-02] what an error or a log may show', () => {
  test('no secret, token, code or openid, even when WeChat repeats them', async () => {
    const { mp } = await wechat((request, response) =>
      json(response, { errcode: 40003, errmsg: `${SECRET} ${TOKEN} my-phone-code ${OPENID} ${request.url}` }),
    );
    const error = await errorOf(mp.getPhoneNumber({ code: 'my-phone-code', openid: OPENID }));
    const shown = inspect(error, { depth: 10, showHidden: true });
    for (const hidden of [SECRET, TOKEN, 'my-phone-code', OPENID]) expect(shown).not.toContain(hidden);
    expect(error.message).toContain('WeChat refused (40003)');
  });

  test('no address when the connection fails', async () => {
    const { mp, server } = await wechat(says({}));
    await server.close();
    const error = await errorOf(mp.code2Session('my-login-code'));
    const shown = inspect(error, { depth: 10, showHidden: true });
    expect(error).toMatchObject({ kind: 'unknown', message: expect.stringContaining('ECONNREFUSED') });
    for (const hidden of [SECRET, 'my-login-code', 'jscode2session']) expect(shown).not.toContain(hidden);
  });

  test('a logged client shows no secret', () => {
    const mp = createMpClient(
      { appid: APPID, secret: SECRET, baseUrl: 'http://127.0.0.1:1' },
      inMemoryAccessTokenStore(),
    );
    expect(inspect(mp, { depth: 10, showHidden: true }) + JSON.stringify(mp)).not.toContain(SECRET);
  });
});
