import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bench, startBench, until } from '../testing/bench.ts';
import { openResource, verifySigned } from '../testing/merchant-client.ts';

describe('a payment from prepay to notification', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ compressRepeats: 1_000 });
  });
  afterAll(() => bench.stop());

  it('[PAY-08] prepay, pay, notification and query agree', async () => {
    const prepayId = await bench.ordered('WHOLE_0001');
    const paid = await bench.control.pay({ prepay_id: prepayId });
    expect(paid).toMatchObject({ result: 'ok', errMsg: 'requestPayment:ok' });
    await until('the notification', () => bench.received.length === 1);
    const [notice] = bench.received;
    const headers = new Headers(Object.entries(notice?.headers ?? {}).map(([name, value]) => [name, String(value)]));
    expect(verifySigned(bench.merchant, headers, notice?.body ?? '')).toBe(true);
    expect(verifySigned(bench.merchant, headers, `${notice?.body} `)).toBe(false);
    const asked = await bench.query('WHOLE_0001');
    expect(asked.verified).toBe(true);
    expect(openResource(bench.merchant, notice?.body ?? '')).toEqual(asked.json);
    expect(asked.json).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 500_000, currency: 'CNY' } });
    expect(String(asked.json.transaction_id)).toMatch(/^4200\d{24}$/);
  });
});
