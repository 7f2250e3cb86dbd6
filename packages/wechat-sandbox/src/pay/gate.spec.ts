import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bench, startBench } from '../testing/bench.ts';
import { authorize, callPay, type SignedCall } from '../testing/merchant-client.ts';

const PATH = '/v3/pay/transactions/jsapi';

describe('the gate before every payment call', () => {
  let bench: Bench;
  let number = 0;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.stop());

  const body = (change: Record<string, unknown> = {}): string => {
    number += 1;
    return JSON.stringify(bench.prepayBody({ out_trade_no: `GATE_${String(number).padStart(4, '0')}`, ...change }));
  };
  const send = (change: Partial<SignedCall> & { body?: string } = {}) =>
    callPay(bench.credentials, bench.merchant, { method: 'POST', path: PATH, body: body(), ...change });
  const now = (): number => Math.floor(Date.now() / 1_000);

  it('control: a faultless call passes and its answer is signed', async () => {
    expect(await send()).toMatchObject({ status: 200, verified: true });
  });

  it('signs refusals too, and an empty 204', async () => {
    expect(await send({ timestamp: now() - 400 })).toMatchObject({ status: 401, verified: true });
    expect(await bench.close('NEVER_ORDERED')).toMatchObject({ status: 204, text: '', verified: true });
  });

  it.each<[string, () => Partial<SignedCall>]>([
    ['no Authorization', () => ({ authorization: '' })],
    ['another scheme', () => ({ authorization: 'Bearer abc' })],
    [
      'two spaces after the scheme',
      () => ({ authorization: authorize(bench.merchant, { method: 'POST', path: PATH }).replace(' ', '  ') }),
    ],
    [
      'a field twice',
      () => ({ authorization: `${authorize(bench.merchant, { method: 'POST', path: PATH })},mchid="1"` }),
    ],
    [
      'an unknown field',
      () => ({ authorization: `${authorize(bench.merchant, { method: 'POST', path: PATH })},more="1"` }),
    ],
    ['an unknown merchant', () => ({ mchid: '1900000999' })],
    ['an unknown serial', () => ({ serial: 'A'.repeat(40) })],
    ['a clock 301 s behind', () => ({ timestamp: now() - 302 })],
    ['a clock 301 s ahead', () => ({ timestamp: now() + 303 })],
    ['milliseconds', () => ({ timestamp: Date.now() })],
    ['a nonce longer than 32', () => ({ nonce: 'n'.repeat(33) })],
    ['a body other than the signed one', () => ({ signedBody: '{}' })],
  ])('[CFG-03] 401 SIGN_ERROR for %s', async (_what, change) => {
    const answer = await send(change());
    expect(answer).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR', detail: { field: 'signature' } } });
    expect(answer.headers.get('request-id')).toMatch(/-268443699$/);
  });

  it('401 for a signature by a foreign key, and for the same path with its query changed after signing', async () => {
    const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    const call: SignedCall = { method: 'POST', path: PATH, body: body() };
    const thief = { ...bench.merchant, privateKeyPem: foreign };
    expect(await callPay(bench.credentials, thief, call)).toMatchObject({ status: 401 });
    const asked = `/v3/pay/transactions/out-trade-no/GATE_0001?mchid=${bench.merchant.mchid}`;
    const authorization = authorize(bench.merchant, { method: 'GET', path: asked });
    expect(
      await callPay(bench.credentials, bench.merchant, { method: 'GET', path: `${asked}&x=1`, authorization }),
    ).toMatchObject({ status: 401 });
  });

  it('401 for a nonce used before', async () => {
    expect(await send({ nonce: 'once' })).toMatchObject({ status: 200 });
    expect(await send({ nonce: 'once' })).toMatchObject({
      status: 401,
      json: { detail: { detail: { issue: 'nonce_str was used before' } } },
    });
  });

  it.each([
    ['Accept', { Accept: 'text/html' }, 406],
    ['Content-Type', { 'Content-Type': 'text/plain' }, 415],
    ['User-Agent', { 'User-Agent': '' }, 400],
  ])('refuses a wrong %s', async (_name, headers, status) => {
    expect(await send({ headers })).toMatchObject({ status, json: { code: 'PARAM_ERROR' } });
  });

  it.each<[string, () => string, RegExp]>([
    ['an unknown field', () => body({ colour: 'red' }), /-270924358$/],
    ['null', () => body({ attach: null }), /-268435461$/],
    ['an amount as text', () => body({ amount: { total: '100', currency: 'CNY' } }), /-268435461$/],
    ['an amount of 0', () => body({ amount: { total: 0, currency: 'CNY' } }), /-268435464$/],
    ['an amount written 100.0', () => body().replace('"total":500000', '"total":100.0'), /-268435461$/],
    ['another currency', () => body({ amount: { total: 1, currency: 'USD' } }), /-268435461$/],
    ['a number too short', () => body({ out_trade_no: 'abc' }), /-268435464$/],
    ['a number with a space', () => body({ out_trade_no: 'abc def' }), /-268435461$/],
    ['128 characters of description', () => body({ description: '盟'.repeat(128) }), /-268435464$/],
    ['a missing payer', () => body({ payer: undefined }), /-268435461$/],
    ['a list', () => '[]', /-268435461$/],
    ['a notify_url with a query', () => body({ notify_url: `${bench.notifyUrl}?a=1` }), /-268435461$/],
    ['a notify_url elsewhere', () => body({ notify_url: 'http://example.com/notify' }), /-268435461$/],
    ['a time_expire in the past', () => body({ time_expire: '2020-01-01T00:00:00+08:00' }), /-268435461$/],
    ['another merchant in the body', () => body({ mchid: '1900000002' }), /-268447843$/],
    ['an unbound appid', () => body({ appid: 'wx0000000000000000' }), /-268445527$/],
    ['an openid of another app', () => body({ payer: { openid: `o${'x'.repeat(27)}` } }), /-268501013$/],
  ])('[PAY-06] 400 for %s', async (_what, text, requestId) => {
    const answer = await send({ body: text() });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('request-id')).toMatch(requestId);
  });

  it('takes 127 characters of description counted by code point', async () => {
    expect(await send({ body: body({ description: '𠮷'.repeat(127) }) })).toMatchObject({ status: 200 });
  });

  it('has no platform certificates in public-key mode, and says so signed', async () => {
    const answer = await callPay(bench.credentials, bench.merchant, {
      method: 'GET',
      path: '/v3/certificates?algorithm_type=RSA',
    });
    expect(answer).toMatchObject({ status: 404, verified: true, json: { code: 'RESOURCE_NOT_EXISTS' } });
  });

  it('404 for a path that is none', async () => {
    expect(await callPay(bench.credentials, bench.merchant, { method: 'GET', path: '/v3/nothing' })).toMatchObject({
      status: 404,
    });
  });

  it('records what it was asked and what it thought of it', async () => {
    const refused = body({ amount: { total: 0 } });
    await send({ body: refused });
    const records = await bench.control.requests({ path: PATH });
    expect(records.at(-1)).toMatchObject({ api: 'prepay', body: refused, verdict: 'PARAM_ERROR', status: 400 });
  });
});
