import { createPublicKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Formatter, Rsa } from 'wechatpay-axios-plugin';
import { merchantPrivateKey, merchantPublicKey, NOW, strangerKeys } from '../fixtures/merchant-account.ts';
import { RSA_PUBLIC_KEY_SPKI, SIGNATURES } from '../fixtures/vectors.ts';
import { answerMessage, paySignMessage, requestMessage, signRsa, verifyRsa } from './signature.ts';

const officialKey = createPublicKey({ key: Buffer.from(RSA_PUBLIC_KEY_SPKI, 'base64'), format: 'der', type: 'spki' });
const timestamp = '1554208460';
const nonce = '593BEC0C930BF1AFEB40B4A08C8FB242';

describe('messages and signatures of the published vectors', () => {
  test.each(Object.values(SIGNATURES))('$name', ({ message, signature }) => {
    expect(verifyRsa(message, signature, officialKey)).toBe(true);
    expect(verifyRsa(`${message} `, signature, officialKey)).toBe(false);
  });

  test('[PAY-08] the paySign message has the four official lines', () => {
    const prepay = 'prepay_id=wx201410272009395522657a690389285100';
    expect(
      paySignMessage({ appid: 'wx2421b1c4370ec43b', timeStamp: timestamp, nonceStr: nonce, package: prepay }),
    ).toBe(SIGNATURES.paySign.message);
  });

  test('a request without a body still ends its fifth line', () => {
    const target = '/v3/pay/transactions/out-trade-no/D2026_1?mchid=1900000001';
    expect(requestMessage({ method: 'GET', target, timestamp, nonce, body: '' })).toBe(SIGNATURES.get.message);
  });

  test('a request body is signed as sent', () => {
    const body = '{"mchid":"1900000001","description":"年费"}';
    const target = '/v3/pay/transactions/jsapi';
    expect(requestMessage({ method: 'POST', target, timestamp, nonce, body })).toBe(SIGNATURES.post.message);
  });

  test('an answer without content has an empty third line', () => {
    expect(answerMessage(timestamp, nonce, Buffer.alloc(0)).toString()).toBe(SIGNATURES.noContent.message);
  });
});

describe('beside the independent implementation', () => {
  const ours = requestMessage({
    method: 'POST',
    target: '/v3/x?a=%E5%B9%B4',
    timestamp,
    nonce,
    body: '{"描述":"年费"}',
  });
  const theirs = Formatter.request('POST', '/v3/x?a=%E5%B9%B4', timestamp, nonce, '{"描述":"年费"}');

  test('builds the same message and verifies our signature', () => {
    expect(ours).toBe(theirs);
    expect(Rsa.verify(theirs, signRsa(ours, merchantPrivateKey), merchantPublicKey)).toBe(true);
  });

  test('makes signatures that we verify', () => {
    expect(verifyRsa(ours, Rsa.sign(theirs, merchantPrivateKey), merchantPublicKey)).toBe(true);
    expect(verifyRsa(ours, Rsa.sign(theirs, strangerKeys().privateKey), merchantPublicKey)).toBe(false);
  });

  test('frames answers as we do', () => {
    const body = '{"code_url":"年"}';
    expect(answerMessage(String(NOW / 1000), nonce, Buffer.from(body)).toString()).toBe(
      Formatter.response(String(NOW / 1000), nonce, body),
    );
  });
});

test.each(['', 'not base64!', 'AAAA', 'WECHATPAY/SIGNTEST/xyz+/=='])('[NOT-02] %j is no signature', (signature) => {
  expect(verifyRsa('message', signature, merchantPublicKey)).toBe(false);
});
