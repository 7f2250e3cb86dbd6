import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bench, startBench, until } from '../testing/bench.ts';
import { openResource, verifySigned } from '../testing/merchant-client.ts';
import { pauseBefore, REPEAT_PAUSES_S } from './repeats.ts';

describe('notifications', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench({ compressRepeats: 1_000 });
  });
  afterEach(() => bench.stop());

  const pay = async (outTradeNo: string): Promise<void> => {
    await bench.control.pay({ prepay_id: await bench.ordered(outTradeNo) });
  };
  const arrived = (count: number) => until(`${count} notifications`, () => bench.received.length >= count);
  const verified = (index: number): boolean => {
    const notice = bench.received[index];
    const headers = new Headers(Object.entries(notice?.headers ?? {}).map(([name, value]) => [name, String(value)]));
    return verifySigned(bench.merchant, headers, notice?.body ?? '');
  };
  const header = (index: number, name: string): string => String(bench.received[index]?.headers[name] ?? '');
  const idOf = (index: number): string => (JSON.parse(bench.received[index]?.body ?? '{}') as { id: string }).id;
  const settled = (outTradeNo: string, outcome: string) =>
    until(outcome, async () =>
      (await bench.control.notifications(outTradeNo)).every((each) => each.outcome === outcome),
    );

  it('[NOT-08] repeats until 2xx: same id and ciphertext, fresh nonce and signature', async () => {
    bench.answerWith(500, 302, 204);
    await pay('NOTE_0001');
    await settled('NOTE_0001', 'delivered');
    expect(bench.received).toHaveLength(3);
    expect([0, 1, 2].map(verified)).toEqual([true, true, true]);
    expect(new Set([0, 1, 2].map(idOf)).size).toBe(1);
    expect(new Set([0, 1, 2].map((index) => header(index, 'wechatpay-nonce'))).size).toBe(3);
    const [notification] = await bench.control.notifications('NOTE_0001');
    expect(notification?.attempts.map((attempt) => attempt.status)).toEqual([500, 302, 204]);
  });

  it('gives up after fifteen repeats in 24 hours and 4 minutes', () => {
    expect(REPEAT_PAUSES_S).toHaveLength(15);
    expect(REPEAT_PAUSES_S.reduce((sum, pause) => sum + pause, 0)).toBe(24 * 3_600 + 4 * 60);
    expect(pauseBefore(1, 1)).toBe(15_000);
    expect(pauseBefore(1, 60)).toBe(250);
    expect(pauseBefore(16, 1)).toBeNull();
  });

  it('[NOT-04] N1: several copies at once, one id, all valid', async () => {
    await bench.control.addFault({ action: 'N1', params: { copies: 5 } });
    await pay('NOTE_0002');
    await arrived(5);
    expect(new Set([0, 1, 2, 3, 4].map(idOf)).size).toBe(1);
    expect([0, 1, 2, 3, 4].every(verified)).toBe(true);
  });

  it('[QRY-01] N2: late by the virtual clock', async () => {
    await bench.control.addFault({ action: 'N2', params: { seconds: 3_600 } });
    await pay('NOTE_0003');
    expect((await bench.control.notifications('NOTE_0003'))[0]).toMatchObject({ outcome: 'pending', attempts: [] });
    expect(bench.received).toHaveLength(0);
    await bench.control.moveClock({ advanceSeconds: 3_600 });
    await arrived(1);
  });

  it('[QRY-01] N3: never, though the query says SUCCESS, until it is sent again by hand', async () => {
    await bench.control.addFault({ action: 'N3' });
    await pay('NOTE_0004');
    expect((await bench.control.notifications('NOTE_0004'))[0]).toMatchObject({ outcome: 'suppressed', attempts: [] });
    expect((await bench.query('NOTE_0004')).json.trade_state).toBe('SUCCESS');
    await bench.control.resend({ out_trade_no: 'NOTE_0004' });
    await settled('NOTE_0004', 'delivered');
    expect(verified(0)).toBe(true);
  });

  it.each([
    ['N5', 'bad'],
    ['N5', 'signtest'],
    ['N5', 'empty'],
    ['N5', 'not-base64'],
    ['N6', 'unknown-serial'],
    ['N6', 'other-key'],
    ['N6', 'other-merchant'],
    ['N10', 'forged'],
    ['N10', 'reserialised'],
  ])('[NOT-02] %s %s is not verifiable once; the repeat is', async (action, mode) => {
    await bench.control.addFault({ action, params: { mode } });
    bench.answerWith(401, 204);
    await pay('NOTE_0005');
    await arrived(2);
    expect([verified(0), verified(1)]).toEqual([false, true]);
  });

  it.each([
    ['past', (now: number, sent: string) => Number(sent) < now - 300],
    ['future', (now: number, sent: string) => Number(sent) > now + 299],
    ['milliseconds', (now: number, sent: string) => Number(sent) > now * 900],
    ['text', (_now: number, sent: string) => sent === 'now'],
  ])('[NOT-02] N7 %s: signed, but by a wrong clock', async (mode, wrong) => {
    await bench.control.addFault({ action: 'N7', params: { mode } });
    await pay('NOTE_0006');
    await arrived(1);
    expect(verified(0)).toBe(true);
    expect(wrong(Date.now() / 1_000, header(0, 'wechatpay-timestamp'))).toBe(true);
  });

  it.each(['wrong-key', 'ciphertext', 'tag', 'aad', 'nonce-length'])(
    '[NOT-03] N8 %s: signed, but it does not open',
    async (mode) => {
      await bench.control.addFault({ action: 'N8', params: { mode } });
      bench.answerWith(500, 204);
      await pay('NOTE_0007');
      await arrived(2);
      expect(verified(0)).toBe(true);
      expect(() => openResource(bench.merchant, bench.received[0]?.body ?? '')).toThrow();
      expect(openResource(bench.merchant, bench.received[1]?.body ?? '')).toMatchObject({ trade_state: 'SUCCESS' });
    },
  );

  it.each([
    ['amount', { amount: { total: 1 } }],
    ['currency', { amount: { currency: 'USD' } }],
    ['appid', { appid: 'wx0000000000000000' }],
    ['mchid', { mchid: '1900000999' }],
    ['payer', { payer: { openid: `o${'x'.repeat(27)}` } }],
    ['unknown-order', { out_trade_no: 'XOTE_0008' }],
    ['state', { trade_state: 'USERPAYING' }],
  ])('[NOT-05] N9 %s: valid in form, false in content, an event of its own', async (mode, expected) => {
    await bench.control.addFault({ action: 'N9', params: { mode } });
    await pay('NOTE_0008');
    await arrived(1);
    expect(verified(0)).toBe(true);
    expect(openResource(bench.merchant, bench.received[0]?.body ?? '')).toMatchObject(expected);
    expect(idOf(0)).not.toBe((await bench.control.notifications('NOTE_0008'))[0]?.id);
  });

  it('[NOT-11] N11: an event type nobody knows', async () => {
    await bench.control.addFault({ action: 'N11' });
    await pay('NOTE_0009');
    await arrived(1);
    expect(verified(0)).toBe(true);
    expect(JSON.parse(bench.received[0]?.body ?? '{}')).toMatchObject({ event_type: 'TRANSACTION.SOMETHING_NEW' });
  });
});
