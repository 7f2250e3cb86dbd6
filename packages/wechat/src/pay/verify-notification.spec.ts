import { describe, expect, test } from '@jest/globals';
import {
  merchantConfig,
  NOW,
  notificationBody,
  PUB_KEY_ID,
  type SignOptions,
  signedHeaders,
  strangerKeys,
  TRANSACTION,
} from '../fixtures/merchant-account.ts';
import { createMerchant } from './merchant.ts';
import { type NotificationHeaders, verifyNotification } from './verify-notification.ts';

const merchant = createMerchant(merchantConfig());
const verify = (headers: NotificationHeaders, body: string | Buffer, nowMs = NOW) =>
  verifyNotification(merchant, { headers, rawBody: Buffer.from(body), nowMs });
const body = notificationBody(TRANSACTION);
const seconds = NOW / 1000;
const at = (timestamp: string) => verify(signedHeaders(body, { timestamp }), body);

describe('a true notification', () => {
  test('is verified, opened and read', () => {
    expect(verify(signedHeaders(body), body)).toEqual({
      ok: true,
      kind: 'transaction',
      id: '7b2b145f-9cda-5573-8f4f-0a1b2c3d4e5f',
      eventType: 'TRANSACTION.SUCCESS',
      createTime: '2026-05-20T13:29:35+08:00',
      transaction: { ...TRANSACTION, amount: { total: 500_000, payer_total: 500_000, currency: 'CNY' } },
    });
  });

  test('may have its headers in any case', () => {
    const lower = Object.entries(signedHeaders(body)).map(([name, value]) => [name.toLowerCase(), value]);
    expect(verify(Object.fromEntries(lower), body).ok).toBe(true);
  });

  test('[NOT-11] of a kind that we do not know is kept as it is', () => {
    const other = notificationBody({ echo_message: '你好' }, 'SECURITY_ECHO.SUCCESS');
    expect(verify(signedHeaders(other), other)).toMatchObject({
      ok: true,
      kind: 'other',
      eventType: 'SECURITY_ECHO.SUCCESS',
      content: { echo_message: '你好' },
    });
  });

  test('verifies under either of two keys while WeChat moves from one to the other', () => {
    const next = strangerKeys();
    const both = createMerchant(
      merchantConfig({
        verifiers: [
          ...merchantConfig().verifiers,
          { id: '5DEA10EF55877E3CF6C33255C2E7DEFFF7E427EC', pem: next.publicPem },
        ],
      }),
    );
    const options: SignOptions[] = [{}, { key: next.privateKey, serial: '5DEA10EF55877E3CF6C33255C2E7DEFFF7E427EC' }];
    for (const option of options) {
      const headers = signedHeaders(body, option);
      expect(verifyNotification(both, { headers, rawBody: Buffer.from(body), nowMs: NOW }).ok).toBe(true);
    }
  });
});

describe('[NOT-01] the raw bytes count', () => {
  const pretty = JSON.stringify(JSON.parse(body), null, 2);

  test('the same JSON with other white space is refused', () => {
    expect(verify(signedHeaders(body), pretty)).toEqual({ ok: false, reason: 'signature-bad' });
  });

  test('control: signed in that form it is accepted', () => {
    expect(verify(signedHeaders(pretty), pretty).ok).toBe(true);
  });

  test('a body without any header is refused', () => {
    expect(verify({}, body)).toEqual({ ok: false, reason: 'header-missing' });
  });
});

describe('[NOT-02] who speaks, and when', () => {
  test.each(['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature'])(
    'refused without %s, or with it twice',
    (name) => {
      const headers = signedHeaders(body);
      const { [name]: value, ...rest } = headers;
      expect(verify(rest, body)).toEqual({ ok: false, reason: 'header-missing' });
      expect(verify({ ...rest, [name]: '' }, body)).toEqual({ ok: false, reason: 'header-missing' });
      expect(verify({ ...rest, [name]: [value ?? '', value ?? ''] }, body)).toEqual({
        ok: false,
        reason: 'header-missing',
      });
      expect(verify({ ...headers, [name.toUpperCase()]: value }, body)).toEqual({
        ok: false,
        reason: 'header-missing',
      });
    },
  );

  test('an unknown serial is refused', () => {
    expect(verify(signedHeaders(body, { serial: 'PUB_KEY_ID_999' }), body)).toEqual({
      ok: false,
      reason: 'serial-unknown',
    });
  });

  test('another key under the right serial is refused', () => {
    const { privateKey } = strangerKeys();
    expect(verify(signedHeaders(body, { key: privateKey, serial: PUB_KEY_ID }), body)).toEqual({
      ok: false,
      reason: 'signature-bad',
    });
  });

  test("WeChat's signature probe is refused like any bad signature, under its own name", () => {
    const headers = signedHeaders(body);
    const probe = `WECHATPAY/SIGNTEST/${headers['Wechatpay-Signature']}`;
    expect(verify({ ...headers, 'Wechatpay-Signature': probe }, body)).toEqual({
      ok: false,
      reason: 'signature-probe',
    });
  });

  test.each([-299, 0, 299])('%i seconds from now is accepted', (offset) => {
    expect(at(String(seconds + offset)).ok).toBe(true);
  });

  test.each([-301, 301])('%i seconds from now is stale', (offset) => {
    expect(at(String(seconds + offset))).toEqual({ ok: false, reason: 'timestamp-stale' });
  });

  test.each([String(NOW), 'yesterday', '1e9', '-100000000', '17792837.5'])('%s is no timestamp', (timestamp) => {
    expect(at(timestamp)).toEqual({ ok: false, reason: 'timestamp-invalid' });
  });
});

describe('[NOT-03] what is inside', () => {
  const signed = (text: string) => verify(signedHeaders(text), text);

  test('sealed with another APIv3 key', () => {
    const other = notificationBody(TRANSACTION, 'TRANSACTION.SUCCESS', 'b-key-of-the-tests-32-bytes-long');
    expect(signed(other)).toEqual({ ok: false, reason: 'decrypt-failed' });
  });

  test.each(['ciphertext', 'nonce', 'associated_data'])('with another %s, though validly signed', (field) => {
    const changed = JSON.parse(body);
    changed.resource[field] = `${changed.resource[field][0] === 'A' ? 'B' : 'A'}${changed.resource[field].slice(1)}`;
    expect(signed(JSON.stringify(changed))).toEqual({ ok: false, reason: 'decrypt-failed' });
  });

  test.each(['', 'null', '[]', '{"id":"x"}', '<html></html>', '{"id":'])('a signed body %j is invalid', (text) => {
    expect(signed(text)).toEqual({ ok: false, reason: 'body-invalid' });
  });

  test.each([
    ['text for an amount', { ...TRANSACTION, amount: { total: '500000' } }],
    ['a broken amount', { ...TRANSACTION, amount: { total: 5000.5 } }],
    ['no state', { ...TRANSACTION, trade_state: undefined }],
  ])('a transaction with %s is invalid', (_name, content) => {
    expect(signed(notificationBody(content))).toEqual({ ok: false, reason: 'content-invalid' });
  });

  test('a body above 64 KiB is not even verified', () => {
    expect(signed(`{"x":"${'a'.repeat(65_536)}"}`)).toEqual({ ok: false, reason: 'body-too-large' });
  });
});
