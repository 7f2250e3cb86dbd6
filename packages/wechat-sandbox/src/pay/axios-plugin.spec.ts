import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Wechatpay } from 'wechatpay-axios-plugin';
import { type Bench, startBench } from '../testing/bench.ts';

const JSAPI = 'v3/pay/transactions/jsapi';

describe('a client that others wrote (wechatpay-axios-plugin)', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.stop());

  const client = (publicKeyPem = bench.merchant.publicKeyPem) =>
    new Wechatpay({
      mchid: bench.merchant.mchid,
      serial: bench.merchant.serial,
      privateKey: bench.merchant.privateKeyPem,
      certs: { [bench.merchant.publicKeyId]: publicKeyPem },
      baseURL: bench.credentials.urls.pay,
    });

  it('[PAY-08] orders, queries and closes, and verifies every answer', async () => {
    const ordered = await client()
      .chain(JSAPI)
      .post(bench.prepayBody({ out_trade_no: 'PLUGIN_001' }));
    expect(ordered.data.prepay_id).toMatch(/^wx\d{14}[0-9a-f]{20}$/);
    const order = 'v3/pay/transactions/out-trade-no/PLUGIN_001';
    const asked = await client()
      .chain(order)
      .get({ params: { mchid: bench.merchant.mchid } });
    expect(asked.data).toMatchObject({ trade_state: 'NOTPAY', out_trade_no: 'PLUGIN_001', amount: { total: 500_000 } });
    const closed = await client().chain(`${order}/close`).post({ mchid: bench.merchant.mchid });
    expect(closed.status).toBe(204);
  });

  it('control: with another public key the same answers are refused', async () => {
    const body = bench.prepayBody({ out_trade_no: 'PLUGIN_002' });
    const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = foreign.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    await expect(client(pem).chain(JSAPI).post(body)).rejects.toThrow(/failed/);
    await expect(client().chain(JSAPI).post(body)).resolves.toMatchObject({ status: 200 });
  });
});
