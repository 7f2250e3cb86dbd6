import { z } from 'zod';
import type { AccessTokens } from './access-token.ts';
import { callWithToken } from './call-with-token.ts';
import type { MpConfig } from './mp-context.ts';
import { WechatError } from './wechat-error.ts';

export interface PhoneNumber {
  /** Without plus sign, `86` for the mainland. */
  readonly countryCode: string;
  /** The number without its country code. */
  readonly number: string;
  readonly e164: string;
}

const Answer = z.object({
  phone_info: z.object({
    purePhoneNumber: z.string().regex(/^\d{4,15}$/),
    countryCode: z.coerce.string().regex(/^\d{1,4}$/),
    watermark: z.object({ appid: z.string() }),
  }),
});

/**
 * The number behind the code of a phone-number button (valid 5 minutes, one use, not the login code).
 * WeChat open documentation, `phonenumber.getPhoneNumber`. With `openid` WeChat checks that the code is this person's.
 */
export async function getPhoneNumber(
  config: MpConfig,
  tokens: AccessTokens,
  input: { readonly code: string; readonly openid?: string },
): Promise<PhoneNumber> {
  const { phone_info: info } = await callWithToken(config, tokens, {
    path: '/wxa/business/getuserphonenumber',
    body: { code: input.code, ...(input.openid === undefined ? {} : { openid: input.openid }) },
    answer: Answer,
    secrets: [input.code, input.openid ?? ''],
  });
  if (info.watermark.appid !== config.appid) {
    throw new WechatError({ kind: 'mismatch', message: 'The phone number was issued for another mini-program' });
  }
  return {
    countryCode: info.countryCode,
    number: info.purePhoneNumber,
    e164: `+${info.countryCode}${info.purePhoneNumber}`,
  };
}
