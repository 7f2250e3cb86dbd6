import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Formatter, Rsa } from 'wechatpay-axios-plugin';
import {
  APPID,
  MCHID,
  merchantConfig,
  merchantPublicKey,
  NOW,
  PUB_KEY_ID,
  type SignOptions,
  signedHeaders,
  strangerKeys,
  TRANSACTION,
} from '../fixtures/merchant-account.ts';
import { json, type SeenRequest, type Served, serve } from '../fixtures/serve.ts';
import { jsapiOrderBody } from './jsapi-order-body.ts';
import type { MerchantConfig } from './merchant-config.ts';
import { createPayClient } from './pay-client.ts';

type Answer = (response: ServerResponse, request: SeenRequest) => void;

const open: Served[] = [];

async function wechat(answer: Answer, change: Partial<MerchantConfig> = {}) {
  const server = await serve((request, response) => answer(response, request));
  open.push(server);
  return { server, pay: createPayClient(merchantConfig({ baseUrl: server.baseUrl, ...change })) };
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const signed =
  (content: unknown, options?: SignOptions): Answer =>
  (response) => {
    const body = typeof content === 'string' ? content : JSON.stringify(content);
    response.writeHead(200, { 'Request-ID': '08F1-268435461', ...signedHeaders(body, options) }).end(body);
  };

const order = jsapiOrderBody({
  appid: APPID,
  mchid: MCHID,
  description: '2026年度会费',
  outTradeNo: TRANSACTION.out_trade_no,
  notifyUrl: 'https://alliance.example.org/pay/notify/1',
  totalFen: 500_000,
  openid: TRANSACTION.payer.openid,
});

function verifiedByTheOther(request: SeenRequest | undefined): boolean {
  const fields = /^WECHATPAY2-SHA256-RSA2048 (.*)$/.exec(request?.headers.authorization ?? '')?.[1] ?? '';
  const field = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(fields)?.[1] ?? '';
  const message = Formatter.request(
    request?.method ?? '',
    request?.url ?? '',
    field('timestamp'),
    field('nonce_str'),
    request?.body,
  );
  return field('mchid') === MCHID && Rsa.verify(message, field('signature'), merchantPublicKey);
}

describe('what goes out', () => {
  test('[PAY-04] ordering again sends the stored body byte for byte, freshly signed', async () => {
    const { server, pay } = await wechat(signed({ prepay_id: 'wx201410272009395522657a690389285100' }));
    expect(await pay.prepayJsapi(order)).toEqual({ prepayId: 'wx201410272009395522657a690389285100' });
    await pay.prepayJsapi(order);
    const [first, second] = server.seen;
    expect([first?.body, second?.body]).toEqual([order, order]);
    expect(first?.headers.authorization).not.toBe(second?.headers.authorization);
    expect(server.seen.map(verifiedByTheOther)).toEqual([true, true]);
    expect(verifiedByTheOther(first && { ...first, body: `${order} ` })).toBe(false);
  });

  test('names the key to answer with, and the headers that WeChat demands', async () => {
    const { server, pay } = await wechat(signed(TRANSACTION));
    await pay.queryByOutTradeNo(TRANSACTION.out_trade_no);
    expect(server.seen[0]).toMatchObject({
      method: 'GET',
      url: `/v3/pay/transactions/out-trade-no/${TRANSACTION.out_trade_no}?mchid=${MCHID}`,
      headers: { accept: 'application/json', 'user-agent': 'mengwu', 'wechatpay-serial': PUB_KEY_ID },
    });
    expect(server.seen.map(verifiedByTheOther)).toEqual([true]);
  });

  test('close takes a signed answer without content', async () => {
    const { server, pay } = await wechat((response) => response.writeHead(204, signedHeaders('')).end());
    await expect(pay.close(TRANSACTION.out_trade_no)).resolves.toBeUndefined();
    expect(server.seen[0]?.url).toBe(`/v3/pay/transactions/out-trade-no/${TRANSACTION.out_trade_no}/close`);
    expect(server.seen[0]?.body).toBe(`{"mchid":"${MCHID}"}`);
  });

  test('a body of another merchant, or none at all, is not sent', async () => {
    const { server, pay } = await wechat(signed({ prepay_id: 'wx1' }));
    for (const body of [order.replace(MCHID, '1900000002'), order.replace(APPID, 'wxother'), 'not json']) {
      await expect(pay.prepayJsapi(body)).rejects.toMatchObject({ kind: 'config', code: 'ORDER_OF_OTHER_MERCHANT' });
    }
    expect(server.seen).toEqual([]);
  });
});

describe('a success that cannot be believed', () => {
  const text = JSON.stringify(TRANSACTION);
  const unsigned: Answer = (response) => json(response, TRANSACTION);
  const probe: Answer = (response) => {
    const headers = signedHeaders(text);
    const signature = `WECHATPAY/SIGNTEST/${headers['Wechatpay-Signature']}`;
    response.writeHead(200, { ...headers, 'Wechatpay-Signature': signature }).end(text);
  };
  const respaced: Answer = (response) => {
    response.writeHead(200, signedHeaders(text)).end(JSON.stringify(TRANSACTION, null, 1));
  };

  test.each<[string, Answer]>([
    ['header-missing', unsigned],
    ['signature-probe', probe],
    ['signature-bad', respaced],
    ['signature-bad', signed(TRANSACTION, { key: strangerKeys().privateKey })],
    ['serial-unknown', signed(TRANSACTION, { serial: 'PUB_KEY_ID_7' })],
    ['timestamp-stale', signed(TRANSACTION, { timestamp: String(NOW / 1000 - 301) })],
    ['timestamp-stale', signed(TRANSACTION, { timestamp: String(NOW / 1000 + 301) })],
    ['timestamp-invalid', signed(TRANSACTION, { timestamp: String(NOW) })],
    ['ANSWER_MISMATCH', signed({ ...TRANSACTION, out_trade_no: 'D2026another' })],
    ['ANSWER_MISMATCH', signed({ ...TRANSACTION, mchid: '1900000002' })],
  ])('is unverified: %s', async (code, answer) => {
    const { pay } = await wechat(answer);
    await expect(pay.queryByOutTradeNo(TRANSACTION.out_trade_no)).rejects.toMatchObject({ kind: 'unverified', code });
  });

  test('control: the same answer, properly signed, is believed', async () => {
    const { pay } = await wechat(signed(text));
    expect((await pay.queryByOutTradeNo(TRANSACTION.out_trade_no)).trade_state).toBe('SUCCESS');
  });

  test('an unsigned 204 does not close an order', async () => {
    const { pay } = await wechat((response) => response.writeHead(204).end());
    await expect(pay.close(TRANSACTION.out_trade_no)).rejects.toMatchObject({ kind: 'unverified', httpStatus: 204 });
  });
});

describe('an outcome that nobody knows', () => {
  const raw =
    (status: number, body: string, headers: Record<string, string> = {}): Answer =>
    (response) =>
      response.writeHead(status, headers).end(body);

  test.each<[string, Answer]>([
    ['SYSTEM_ERROR', raw(500, '{"code":"SYSTEMERROR","message":"系统繁忙"}')],
    ['NO_CODE', raw(502, '<html>Bad Gateway</html>', { 'content-type': 'text/html' })],
    ['FREQUENCY_LIMITED', raw(429, '{"code":"FREQUENCY_LIMIT_EXCEED","message":"频率超限"}')],
    ['RULE_LIMIT', raw(429, '{"code":"RULE_LIMIT"}')],
    ['NO_CODE', raw(404, 'Not Found')],
    ['WHAT_IS_THIS', raw(400, '{"code":"WHAT_IS_THIS"}')],
    ['TRANSPORT_NETWORK', (response) => response.destroy()],
    [
      'TRANSPORT_NETWORK',
      (response) => response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy()),
    ],
    ['ANSWER_INVALID', signed('{"prepay_')],
    ['ANSWER_INVALID', signed('')],
    ['ANSWER_INVALID', signed({ prepay_id: 7 })],
  ])('is unknown: %s', async (code, answer) => {
    const { server, pay } = await wechat(answer);
    await expect(pay.prepayJsapi(order)).rejects.toMatchObject({ name: 'PayError', kind: 'unknown', code });
    expect(server.seen).toHaveLength(1);
  });

  test.each<[string, Answer]>([
    ['headers', () => undefined],
    ['body', (response) => response.writeHead(200).write('{"prepay_id":')],
  ])('when the %s never come', async (_name, answer) => {
    const { pay } = await wechat(answer, { timeoutMs: 80 });
    await expect(pay.prepayJsapi(order)).rejects.toMatchObject({ kind: 'unknown', code: 'TRANSPORT_TIMEOUT' });
  });

  test('when WeChat sends us elsewhere: the signed request does not follow', async () => {
    const elsewhere = await wechat(signed({ prepay_id: 'wx-elsewhere' }));
    const { pay } = await wechat(raw(307, '', { location: `${elsewhere.server.baseUrl}/v3/pay/transactions/jsapi` }));
    await expect(pay.prepayJsapi(order)).rejects.toMatchObject({ kind: 'unknown', code: 'TRANSPORT_NETWORK' });
    expect(elsewhere.server.seen).toEqual([]);
    expect(await elsewhere.pay.prepayJsapi(order)).toEqual({ prepayId: 'wx-elsewhere' });
  });

  test('when the answer is larger than we read', async () => {
    const { pay } = await wechat(signed({ prepay_id: 'x', filler: 'y'.repeat(5_000) }), { maxAnswerBytes: 4_096 });
    await expect(pay.prepayJsapi(order)).rejects.toMatchObject({ kind: 'unknown', code: 'TRANSPORT_TOO_LARGE' });
  });
});

describe('a refusal', () => {
  test.each([
    [400, 'ORDERPAID', 'rejected', 'ORDER_PAID'],
    [400, 'ORDER_CLOSED', 'rejected', 'ORDER_CLOSED'],
    [404, 'ORDERNOTEXIST', 'rejected', 'ORDER_NOT_EXIST'],
    [400, 'INVALID_REQUEST', 'rejected', 'INVALID_REQUEST'],
    [403, 'OUT_TRADE_NO_USED', 'rejected', 'OUT_TRADE_NO_USED'],
    [401, 'SIGN_ERROR', 'config', 'SIGN_ERROR'],
    [403, 'NO_AUTH', 'config', 'NO_AUTH'],
    [400, 'APPID_MCHID_NOT_MATCH', 'config', 'APPID_MCHID_NOT_MATCH'],
  ])('HTTP %i %s is %s', async (status, code, kind, canonical) => {
    const { pay } = await wechat((response) => {
      response.setHeader('Request-ID', '08F1-268447914');
      json(response, { code, message: '该订单已失效' }, status);
    });
    await expect(pay.prepayJsapi(order)).rejects.toMatchObject({
      kind,
      code: canonical,
      httpStatus: status,
      requestId: '08F1-268447914',
      message: `WeChat Pay answered ${status} ${canonical}: 该订单已失效`,
    });
  });

  test('[CFG-02] repeats no openid, phone number or signature of an answer', async () => {
    const message = `${TRANSACTION.payer.openid} 13800001234 signature="abc" sign_message\n第二行`;
    const { pay } = await wechat((response) => json(response, { code: 'PARAM_ERROR', message }, 400));
    await expect(pay.prepayJsapi(order)).rejects.toMatchObject({
      message: 'WeChat Pay answered 400 PARAM_ERROR: *** *** signature="***" sign_message 第二行',
    });
  });
});
