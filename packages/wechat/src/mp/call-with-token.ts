import type { AccessTokens } from './access-token.ts';
import { type ApiCall, callApi } from './call-api.ts';
import type { MpConfig } from './mp-context.ts';
import { WechatError } from './wechat-error.ts';

/**
 * A call with the access token in its query. When WeChat refuses the token (40001, 40014, 42001) it is dropped, if it is
 * still the one in the store, and the call goes out exactly once more: a refused token means that nothing was done.
 */
export async function callWithToken<T>(config: MpConfig, tokens: AccessTokens, call: ApiCall<T>): Promise<T> {
  const first = await tokens.current();
  try {
    return await callApi(config, withToken(call, first, config.secret));
  } catch (error) {
    if (!(error instanceof WechatError && error.kind === 'token')) throw error;
  }
  await tokens.drop(first);
  return callApi(config, withToken(call, await tokens.current(first), config.secret));
}

function withToken<T>(call: ApiCall<T>, token: string, secret: string): ApiCall<T> {
  return { ...call, query: { ...call.query, access_token: token }, secrets: [...call.secrets, token, secret] };
}
