import { accessTokens } from './access-token.ts';
import { type AccessTokenStore, inMemoryAccessTokenStore } from './access-token-store.ts';
import { code2Session, type MpSession } from './code2-session.ts';
import { getPhoneNumber, type PhoneNumber } from './get-phone-number.ts';
import type { MpConfig } from './mp-context.ts';
import { type OauthSession, oauthSession } from './oauth-session.ts';
import { type SubscribeMessage, sendSubscribeMessage } from './send-subscribe-message.ts';

/** One account (mini-program or service account) at api.weixin.qq.com. Methods throw WechatError, or what the token store throws. */
export interface MpClient {
  readonly appid: string;
  /** A mini-program's login code → who it is. */
  code2Session(code: string): Promise<MpSession>;
  /** A service account's OAuth code → who it is. */
  oauthSession(code: string): Promise<OauthSession>;
  /** A phone button's code → the number, vouched for by WeChat. */
  getPhoneNumber(input: { readonly code: string; readonly openid?: string }): Promise<PhoneNumber>;
  sendSubscribeMessage(message: SubscribeMessage): Promise<{ readonly msgid?: string }>;
}

/** The secret stays inside the closure: the client can be logged without showing it. */
export function createMpClient(config: MpConfig, store: AccessTokenStore = inMemoryAccessTokenStore()): MpClient {
  const tokens = accessTokens(config, store);
  return {
    appid: config.appid,
    code2Session: (code) => code2Session(config, code),
    oauthSession: (code) => oauthSession(config, code),
    getPhoneNumber: (input) => getPhoneNumber(config, tokens, input),
    sendSubscribeMessage: (message) => sendSubscribeMessage(config, tokens, message),
  };
}
