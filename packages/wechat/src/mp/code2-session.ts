import { z } from 'zod';
import { callApi, onceMoreIfBusy } from './call-api.ts';
import type { MpConfig } from './mp-context.ts';

/** Who logged in. The session_key is dropped on arrival: nothing here needs it, and it must not leave the server. */
export interface MpSession {
  readonly openid: string;
  /** Only when the mini-program is bound to an Open Platform account. */
  readonly unionid?: string;
}

const Answer = z.object({ openid: z.string().min(1).max(128), unionid: z.string().min(1).max(128).optional() });

/** The person behind a `wx.login` code (valid 5 minutes, one use). WeChat open documentation, `auth.code2Session`. */
export async function code2Session(config: MpConfig, code: string): Promise<MpSession> {
  const { openid, unionid } = await onceMoreIfBusy(() =>
    callApi(config, {
      path: '/sns/jscode2session',
      query: { appid: config.appid, secret: config.secret, js_code: code, grant_type: 'authorization_code' },
      answer: Answer,
      secrets: [config.secret, code],
    }),
  );
  return { openid, ...(unionid === undefined ? {} : { unionid }) };
}
