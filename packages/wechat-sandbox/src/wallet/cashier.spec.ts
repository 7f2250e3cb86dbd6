import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bench, startBench } from '../testing/bench.ts';
import { payParams } from '../testing/merchant-client.ts';

const RETURN = 'http://127.0.0.1:5173/#/pages/pay/result?attempt=7';

describe('the cashier', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.stop());

  const open = (params: Record<string, string>) =>
    fetch(`${bench.credentials.urls.wallet}/cashier?${new URLSearchParams(params)}`);
  const tap = (params: Record<string, string>, outcome: string) =>
    fetch(`${bench.credentials.urls.wallet}/cashier`, {
      method: 'POST',
      body: new URLSearchParams({ ...params, outcome }),
    });
  const signed = async (outTradeNo: string): Promise<Record<string, string>> =>
    payParams(bench.merchant, bench.credentials.mp.appid, await bench.ordered(outTradeNo));
  const state = async (outTradeNo: string): Promise<unknown> => (await bench.query(outTradeNo)).json.trade_state;

  it('[PAY-08] shows payee, amount and payer, and takes the payment', async () => {
    const params = await signed('DESK_0001');
    const page = await (await open(params)).text();
    expect(page).toMatch(/测试联盟/);
    expect(page).toMatch(/5,000\.00/);
    expect(page).toMatch(/林悦/);
    const paid = await (await tap({ ...params, return: RETURN }, 'pay')).text();
    expect(paid).toContain('data-message="requestPayment:ok"');
    expect(paid).toContain('data-return="http://127.0.0.1:5173/#/pages/pay/result?attempt=7&amp;pay=ok"');
    expect(paid).toContain('data-origin="http://127.0.0.1:5173"');
    expect(await state('DESK_0001')).toBe('SUCCESS');
  });

  it.each([
    ['cancel', 'requestPayment:fail cancel', 'pay=cancel'],
    ['fail', 'requestPayment:fail 余额不足', 'pay=fail'],
  ])('[QRY-02] %s leaves the order unpaid', async (outcome, message, answer) => {
    const params = await signed(`DESK_${outcome}`);
    const page = await (await tap({ ...params, return: 'http://localhost:5173/pay' }, outcome)).text();
    expect(page).toContain(`data-message="${message}"`);
    expect(page).toContain(`data-return="http://localhost:5173/pay?${answer}"`);
    expect(await state(`DESK_${outcome}`)).toBe('NOTPAY');
  });

  it.each<[string, (params: Record<string, string>) => Record<string, string>, RegExp]>([
    [
      'another amount of time',
      (params) => ({ ...params, timeStamp: String(Number(params.timeStamp) + 1) }),
      /支付验证签名失败/,
    ],
    ['MD5', (params) => ({ ...params, signType: 'MD5' }), /signType 必须是 RSA/],
    ['no prefix', (params) => ({ ...params, package: String(params.package).slice(10) }), /prepay_id=/],
    ['a missing nonce', (params) => ({ ...params, nonceStr: '' }), /缺少 nonceStr/],
    ['another app', (params) => ({ ...params, appId: 'wx0' }), /支付场景非法/],
    ['an unknown prepay_id', (params) => ({ ...params, package: 'prepay_id=wx0' }), /没有这个支付单/],
  ])('[PAY-08] refuses %s, on the page and on the tap', async (_what, change, words) => {
    const params = change(await signed('DESK_0002'));
    for (const answer of [await open(params), await tap(params, 'pay')]) {
      expect(answer.status).toBe(400);
      expect(await answer.text()).toMatch(words);
    }
    expect(await state('DESK_0002')).toBe('NOTPAY');
  });

  it('[PAY-08] refuses parameters older than five minutes, and another payer', async () => {
    const prepayId = await bench.ordered('DESK_0003');
    const old = payParams(bench.merchant, bench.credentials.mp.appid, prepayId, Date.now() - 302_000);
    expect(await (await open(old)).text()).toMatch(/支付参数已过期/);
    const fresh = payParams(bench.merchant, bench.credentials.mp.appid, prepayId);
    expect(await (await tap({ ...fresh, persona: 'zhou-ning' }, 'pay')).text()).toMatch(/下单账号与支付账号不一致/);
    expect(await state('DESK_0003')).toBe('NOTPAY');
  });

  it('[PAY-08] the control listener checks paySign like a phone', async () => {
    const { appId: _known, ...params } = await signed('DESK_0007');
    await expect(bench.control.requestPayment({ ...params, nonceStr: 'changed' })).rejects.toThrow(/支付验证签名失败/);
    expect(await bench.control.requestPayment(params)).toMatchObject({ errMsg: 'requestPayment:ok' });
  });

  it('two taps pay once', async () => {
    const params = await signed('DESK_0004');
    const answers = await Promise.all([tap(params, 'pay'), tap(params, 'pay')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('goes back to this machine only', async () => {
    const params = await signed('DESK_0005');
    const page = await (
      await tap({ ...params, return: 'https://example.com/', origin: 'https://example.com' }, 'cancel')
    ).text();
    expect(page).toContain('data-return=""');
    expect(page).not.toContain('example.com');
  });

  it('escapes what a merchant wrote', async () => {
    const answer = await bench.prepay({ out_trade_no: 'DESK_0006', description: '<script>alert(1)</script>' });
    const params = payParams(bench.merchant, bench.credentials.mp.appid, String(answer.json.prepay_id));
    const page = await (await open(params)).text();
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>alert');
  });
});
