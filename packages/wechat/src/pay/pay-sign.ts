import { randomBytes } from 'node:crypto';
import type { Merchant } from './merchant.ts';
import { PayError } from './pay-error.ts';
import { paySignMessage } from './signature.ts';

/** What `wx.requestPayment` takes, and with `appId` also WeixinJSBridge. */
export interface PaymentParams {
  readonly appId: string;
  /** Seconds since 1970, as text. */
  readonly timeStamp: string;
  readonly nonceStr: string;
  readonly package: string;
  /** Never left out: WeChat's default is MD5. */
  readonly signType: 'RSA';
  readonly paySign: string;
}

/** Signs a prepay_id for the phone. WeChat Pay APIv3, "calling payment in the mini-program". */
export function paySign(
  merchant: Merchant,
  input: { readonly appid: string; readonly prepayId: string; readonly nowMs: number; readonly nonce?: string },
): PaymentParams {
  if (!merchant.appids.includes(input.appid)) {
    throw new PayError({
      kind: 'config',
      code: 'APPID_UNKNOWN',
      message: 'The app is not bound to this merchant number',
    });
  }
  const timeStamp = String(Math.floor(input.nowMs / 1000));
  const nonceStr = input.nonce ?? randomBytes(16).toString('hex').toUpperCase();
  const prepay = `prepay_id=${input.prepayId}`;
  const signature = merchant.sign(paySignMessage({ appid: input.appid, timeStamp, nonceStr, package: prepay }));
  return { appId: input.appid, timeStamp, nonceStr, package: prepay, signType: 'RSA', paySign: signature };
}
