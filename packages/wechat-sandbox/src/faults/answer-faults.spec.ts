import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bench, startBench, until } from '../testing/bench.ts';
import { miniProgramServer } from '../testing/mini-program-server.ts';

describe('spoilt answers', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  beforeEach(() => bench.control.reset());
  afterAll(() => bench.stop());

  const orders = async (): Promise<number> => (await bench.control.ledger()).orders.length;
  const rejected = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => false,
      () => true,
    );

  it('R1 before the commit: nothing happened, the same body then works', async () => {
    await bench.control.addFault({ action: 'R1', match: { api: 'prepay' } });
    expect(await bench.prepay()).toMatchObject({ status: 500, json: { code: 'SYSTEM_ERROR' } });
    expect(await orders()).toBe(0);
    expect(await bench.prepay()).toMatchObject({ status: 200, verified: true });
  });

  it.each(['error', 'reset'])(
    '[QRY-05] R2 %s after the commit: the order is there, the same body gives a prepay_id',
    async (mode) => {
      await bench.control.addFault({ action: 'R2', match: { api: 'prepay' }, params: { mode } });
      const answer = bench.prepay();
      if (mode === 'reset') expect(await rejected(answer)).toBe(true);
      else expect(await answer).toMatchObject({ status: 500 });
      expect(await orders()).toBe(1);
      expect(await bench.prepay()).toMatchObject({ status: 200, verified: true });
      expect(await orders()).toBe(1);
    },
  );

  it('R2 hang: no answer comes until the caller gives up', async () => {
    await bench.control.addFault({ action: 'R2', match: { api: 'prepay' }, params: { mode: 'hang' } });
    const answer = bench.prepay().then(
      () => 'answered',
      () => 'gone',
    );
    await until('the order', async () => (await orders()) === 1);
    expect(await Promise.race([answer, Promise.resolve('nothing yet')])).toBe('nothing yet');
  });

  it.each(['headers', 'body'])('R3 slow %s: late, but whole and valid', async (mode) => {
    await bench.control.addFault({ action: 'R3', match: { api: 'prepay' }, params: { mode, ms: 120 } });
    const start = performance.now();
    expect(await bench.prepay()).toMatchObject({ status: 200, verified: true });
    expect(performance.now() - start).toBeGreaterThan(100);
  });

  it('R4 too often, with a time to wait', async () => {
    await bench.control.addFault({ action: 'R4', match: { api: 'prepay' }, params: { retryAfter: 3 } });
    const answer = await bench.prepay();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3']);
  });

  it.each(['bad', 'missing', 'signtest', 'serial'])('R5 %s: 200 that cannot be verified', async (mode) => {
    await bench.control.addFault({ action: 'R5', match: { api: 'prepay' }, params: { mode } });
    expect(await bench.prepay()).toMatchObject({ status: 200, verified: false });
    expect(await bench.prepay()).toMatchObject({ status: 200, verified: true });
  });

  it('R5 stale: a time 301 s ago', async () => {
    await bench.control.addFault({ action: 'R5', match: { api: 'prepay' }, params: { mode: 'stale' } });
    const answer = await bench.prepay();
    expect(Number(answer.headers.get('wechatpay-timestamp'))).toBeLessThan(Date.now() / 1_000 - 300);
  });

  it('R6: a proxy page, nothing, half an answer, another type, compressed', async () => {
    const seen: Record<string, unknown> = {};
    for (const mode of ['html', 'empty', 'truncated', 'content-type', 'gzip']) {
      await bench.control.addFault({ action: 'R6', match: { api: 'prepay' }, params: { mode } });
      const answer = await bench.prepay();
      seen[mode] = [answer.status, answer.headers.get('content-type'), answer.verified, answer.text.length];
    }
    expect(seen).toEqual({
      html: [502, 'text/html', false, expect.any(Number)],
      empty: [200, 'application/json; charset=utf-8', false, 0],
      truncated: [200, 'application/json; charset=utf-8', false, 26],
      'content-type': [200, 'text/plain', true, 52],
      gzip: [200, 'application/json; charset=utf-8', true, 52],
    });
  });

  it('R7: sent elsewhere', async () => {
    await bench.control.addFault({ action: 'R7', match: { api: 'prepay' } });
    const answer = await bench.prepay();
    expect([answer.status, answer.headers.get('location')]).toEqual([301, 'http://127.0.0.1:9/']);
  });

  it('[QRY-05] R8: the query lags behind, by state or altogether', async () => {
    await bench.control.pay({ prepay_id: await bench.ordered('LAG_0001') });
    await bench.control.addFault({ action: 'R8' });
    const lagging = await bench.query('LAG_0001');
    expect(lagging.json).toMatchObject({ trade_state: 'NOTPAY' });
    expect(lagging.json.transaction_id).toBeUndefined();
    await bench.control.addFault({ action: 'R8', params: { mode: 'not-exist' } });
    expect(await bench.query('LAG_0001')).toMatchObject({ status: 404 });
    expect((await bench.query('LAG_0001')).json.trade_state).toBe('SUCCESS');
  });

  it('[QRY-03] C1: paid between query and close', async () => {
    await bench.ordered('RACE_0001');
    await bench.control.addFault({ action: 'C1' });
    expect(await bench.close('RACE_0001')).toMatchObject({ status: 400, json: { code: 'ORDERPAID' } });
    expect((await bench.query('RACE_0001')).json.trade_state).toBe('SUCCESS');
  });

  it('[QRY-02] C3: the phone says ok without payment, and is lost although paid', async () => {
    const prepayId = await bench.ordered('LIAR_0001');
    await bench.control.addFault({ action: 'C3', params: { callback: 'ok' } });
    expect(await bench.control.pay({ prepay_id: prepayId, outcome: 'cancel' })).toMatchObject({
      errMsg: 'requestPayment:ok',
      order: { trade_state: 'NOTPAY' },
    });
    await bench.control.addFault({ action: 'C3', params: { callback: 'lost' } });
    expect(await bench.control.pay({ prepay_id: prepayId })).toMatchObject({
      result: 'lost',
      order: { trade_state: 'SUCCESS' },
    });
  });

  it('matches by order, counts nth and times, and can be taken back', async () => {
    await bench.control.addFault({ action: 'R1', match: { out_trade_no: 'ONLY_THIS', nth: 2 }, times: 2 });
    const status = async (number: string): Promise<number> => (await bench.prepay({ out_trade_no: number })).status;
    expect([
      await status('NOT_THIS'),
      await status('ONLY_THIS'),
      await status('ONLY_THIS'),
      await status('ONLY_THIS'),
      await status('ONLY_THIS'),
    ]).toEqual([200, 200, 500, 500, 200]);
    const id = await bench.control.addFault({ action: 'R1' });
    expect(await bench.control.clearFaults(id)).toEqual({ removed: 1 });
    expect(await status('NOT_THIS')).toBe(200);
    await expect(bench.control.clearFaults(id)).rejects.toThrow(/NO_FAULT/);
  });

  it.each([
    [{ action: 'X1' }, /no fault "X1"/],
    [{ action: 'R5', params: { mode: 'nice' } }, /no mode "nice"/],
    [{ action: 'C3', params: { callback: 'nice' } }, /no callback "nice"/],
    [{ action: 'R1', match: { api: 'refund' } }, /no api "refund"/],
    [{ action: 'N1', match: { api: 'prepay' } }, /only to "notify"/],
    [{ action: 'R1', times: 0 }, /whole number/],
  ])('refuses the fault %j in words', async (fault, words) => {
    await expect(bench.control.addFault(fault)).rejects.toThrow(words);
  });

  it('spoils the mini-program side too', async () => {
    const server = miniProgramServer(bench.credentials);
    await bench.control.addFault({ action: 'R6', match: { api: 'stable_token' }, params: { mode: 'truncated' } });
    expect(await rejected(server.stable())).toBe(true);
    await bench.control.addFault({ action: 'T1', match: { api: 'stable_token' }, params: { errcode: -1 } });
    expect(await server.stable()).toMatchObject({ errcode: -1 });
    expect(await server.stable()).toMatchObject({ expires_in: 7_200 });
  });
});
