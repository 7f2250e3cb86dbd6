/**
 * Where the browser inside WeChat goes to get an OAuth code. WeChat open documentation, "web page authorisation", step 1;
 * the order of the parameters is part of it. `state`: random, at most 128 letters and digits, bound to the browser's session.
 */
export function authorizeUrl(input: {
  readonly openBaseUrl: string;
  readonly appid: string;
  readonly redirectUri: string;
  readonly scope: 'snsapi_base' | 'snsapi_userinfo';
  readonly state: string;
}): string {
  if (!/^[a-zA-Z0-9]{16,128}$/.test(input.state)) throw new RangeError('state must be 16 to 128 letters and digits');
  const query = [
    `appid=${encodeURIComponent(input.appid)}`,
    `redirect_uri=${encodeURIComponent(input.redirectUri)}`,
    'response_type=code',
    `scope=${input.scope}`,
    `state=${input.state}`,
  ].join('&');
  return `${new URL('/connect/oauth2/authorize', input.openBaseUrl).href}?${query}#wechat_redirect`;
}
