import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bench, startBench } from '../testing/bench.ts';
import { callPay } from '../testing/merchant-client.ts';

describe('an order over its life', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.stop());

  it('[PAY-04] the same body gives a new prepay_id, another body is refused, a reordered one is the same', async () => {
    const first = await bench.prepay({ out_trade_no: 'LIFE_0001' });
    const second = await bench.prepay({ out_trade_no: 'LIFE_0001' });
    expect(second.status).toBe(200);
    expect(second.json.prepay_id).not.toBe(first.json.prepay_id);
    const dearer = await bench.prepay({ out_trade_no: 'LIFE_0001', amount: { total: 1, currency: 'CNY' } });
    expect(dearer).toMatchObject({ status: 400, json: { code: 'INVALID_REQUEST' } });
    const reordered = JSON.stringify(
      Object.fromEntries(Object.entries(bench.prepayBody({ out_trade_no: 'LIFE_0001' })).reverse()),
    );
    const again = await callPay(bench.credentials, bench.merchant, {
      method: 'POST',
      path: '/v3/pay/transactions/jsapi',
      body: reordered,
    });
    expect(again.status).toBe(200);
  });

  it('an unpaid order lacks payer and transaction; an unknown one is 404', async () => {
    await bench.ordered('LIFE_0002');
    const asked = await bench.query('LIFE_0002');
    expect(asked.json).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 500_000 } });
    expect(Object.keys(asked.json)).not.toEqual(expect.arrayContaining(['payer']));
    expect(asked.json.transaction_id).toBeUndefined();
    expect(await bench.query('LIFE_none')).toMatchObject({
      status: 404,
      verified: true,
      json: { code: 'ORDER_NOT_EXIST' },
    });
  });

  it('[QRY-03] a closed order cannot be paid or ordered again; closing twice is quiet', async () => {
    const prepayId = await bench.ordered('LIFE_0003');
    expect(await bench.close('LIFE_0003')).toMatchObject({ status: 204 });
    expect(await bench.close('LIFE_0003')).toMatchObject({ status: 204 });
    await expect(bench.control.pay({ prepay_id: prepayId })).rejects.toThrow(/ORDER_CLOSED/);
    expect(await bench.prepay({ out_trade_no: 'LIFE_0003' })).toMatchObject({
      status: 400,
      json: { code: 'ORDER_CLOSED' },
    });
  });

  it('[QRY-04] a paid order is found by its transaction, cannot be closed, and stays paid as REFUND', async () => {
    const prepayId = await bench.ordered('LIFE_0004');
    await bench.control.pay({ prepay_id: prepayId });
    const paid = await bench.query('LIFE_0004');
    const path = `/v3/pay/transactions/id/${String(paid.json.transaction_id)}?mchid=${bench.merchant.mchid}`;
    expect((await callPay(bench.credentials, bench.merchant, { method: 'GET', path })).json).toEqual(paid.json);
    expect(await bench.close('LIFE_0004')).toMatchObject({ status: 400, json: { code: 'ORDERPAID' } });
    await expect(bench.control.pay({ prepay_id: prepayId })).rejects.toThrow(/ORDERPAID/);
    await bench.control.markRefunded('LIFE_0004');
    expect((await bench.query('LIFE_0004')).json).toMatchObject({
      trade_state: 'REFUND',
      transaction_id: paid.json.transaction_id,
    });
  });

  it('[QRY-02] cancelling and failing leave the order unpaid', async () => {
    const prepayId = await bench.ordered('LIFE_0005');
    expect(await bench.control.pay({ prepay_id: prepayId, outcome: 'cancel' })).toMatchObject({
      errMsg: 'requestPayment:fail cancel',
    });
    expect(await bench.control.pay({ prepay_id: prepayId, outcome: 'fail' })).toMatchObject({ result: 'fail' });
    expect((await bench.query('LIFE_0005')).json.trade_state).toBe('NOTPAY');
  });

  it('[PAY-04] another person than the payer of the order cannot pay it', async () => {
    const prepayId = await bench.ordered('LIFE_0006');
    await expect(bench.control.pay({ prepay_id: prepayId, persona: 'zhou-ning' })).rejects.toThrow(
      /下单账号与支付账号不一致/,
    );
  });

  it('the ledger counts what was paid and what the fee takes', async () => {
    const { merchants } = await bench.control.ledger();
    expect(merchants[0]).toMatchObject({ payments: 1, paidFen: 500_000, feeFen: 3_000, balanceFen: 497_000 });
  });
});

describe('time in an order', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.stop());

  it('[PAY-07] a prepay_id dies after two hours, the order after seven days', async () => {
    const prepayId = await bench.ordered('TIME_0001');
    await bench.control.moveClock({ advanceSeconds: 2 * 3_600 });
    await expect(bench.control.pay({ prepay_id: prepayId })).rejects.toThrow(/ORDER_CLOSED/);
    const { orders } = await bench.control.ledger();
    expect(orders[0]).toMatchObject({ trade_state: 'NOTPAY' });
    await bench.control.moveClock({ advanceSeconds: 7 * 86_400 });
    expect((await bench.control.ledger()).orders[0]).toMatchObject({ trade_state: 'CLOSED' });
  });

  it('[CFG-03] signatures are measured by the travelled clock', async () => {
    await bench.control.moveClock({ set: '2027-03-01T00:00:00Z' });
    expect(await bench.prepay({ out_trade_no: 'TIME_0002' })).toMatchObject({ status: 401 });
    const body = JSON.stringify(bench.prepayBody({ out_trade_no: 'TIME_0002' }));
    const call = {
      method: 'POST',
      path: '/v3/pay/transactions/jsapi',
      body,
      timestamp: Date.parse('2027-03-01T00:00:01Z') / 1_000,
    } as const;
    const answer = await callPay(bench.credentials, bench.merchant, call);
    expect(answer).toMatchObject({ status: 200, verified: true });
    expect(Number(answer.headers.get('wechatpay-timestamp'))).toBeGreaterThanOrEqual(call.timestamp - 1);
    expect(String(answer.json.prepay_id)).toMatch(/^wx20270301080/);
    expect(await bench.control.moveClock({ real: true })).toMatchObject({ offsetMs: 0 });
  });
});
