import { expect, test } from '@jest/globals';
import { Formatter, Rsa } from 'wechatpay-axios-plugin';
import { APPID, merchantConfig, merchantPublicKey } from '../fixtures/merchant-account.ts';
import { SIGNATURES } from '../fixtures/vectors.ts';
import { createMerchant } from './merchant.ts';
import { createPayClient } from './pay-client.ts';
import { paySign } from './pay-sign.ts';

const merchant = createMerchant(merchantConfig());
const prepayId = 'wx201410272009395522657a690389285100';

test('[PAY-08] signs the official sample with RSA, seconds as text, prepay_id with its prefix', () => {
  const nonce = '593BEC0C930BF1AFEB40B4A08C8FB242';
  const params = paySign(merchant, { appid: APPID, prepayId, nowMs: 1_554_208_460_999, nonce });
  expect(params).toEqual({
    appId: APPID,
    timeStamp: '1554208460',
    nonceStr: nonce,
    package: `prepay_id=${prepayId}`,
    signType: 'RSA',
    paySign: params.paySign,
  });
  expect(Rsa.verify(SIGNATURES.paySign.message, params.paySign, merchantPublicKey)).toBe(true);
});

test('[PAY-08] the independent implementation verifies each fresh one', () => {
  const pay = createPayClient(merchantConfig());
  const [one, two] = [pay.paySign(APPID, prepayId), pay.paySign(APPID, prepayId)];
  for (const { appId, timeStamp, nonceStr, package: prepay, paySign: signature } of [one, two]) {
    const message = Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, prepay);
    expect(Rsa.verify(message, signature, merchantPublicKey)).toBe(true);
    expect(nonceStr).toMatch(/^[0-9A-F]{32}$/);
  }
  expect(one.nonceStr).not.toBe(two.nonceStr);
});

test('an app that is not bound to the merchant gets no signature', () => {
  expect(() => paySign(merchant, { appid: 'wxother', prepayId, nowMs: 0 })).toThrow('The app is not bound');
});
