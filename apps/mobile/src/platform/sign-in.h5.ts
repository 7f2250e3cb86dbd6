import { pages } from '../routes';
import { takeArrival } from './arrival';
import { newKey } from './new-key';
import { runtimeConfig } from './runtime-config';

const PENDING = 'mengwu.login';

export const askWechatWhoIAm: typeof import('./sign-in').askWechatWhoIAm = async (returnTo) => {
  const { authorizeUrl, h5AppId } = runtimeConfig.wechat;
  if (!h5AppId) return { kind: 'failed', text: '这里还没有接通微信登录，请在微信小程序中打开“盟务”。' };
  const state = newKey().replace(/-/g, '');
  window.sessionStorage.setItem(PENDING, JSON.stringify({ state, returnTo }));
  const back = `${window.location.origin}${window.location.pathname}#${pages.signIn}`;
  const query = [
    `appid=${h5AppId}`,
    `redirect_uri=${encodeURIComponent(back)}`,
    'response_type=code',
    'scope=snsapi_userinfo',
    `state=${state}`,
  ].join('&');
  window.location.assign(`${authorizeUrl}/connect/oauth2/authorize?${query}#wechat_redirect`);
  return { kind: 'leaving' };
};

export const returnedLogin: typeof import('./sign-in').returnedLogin = () => {
  const arrival = takeArrival('code', 'state');
  const pending = window.sessionStorage.getItem(PENDING);
  window.sessionStorage.removeItem(PENDING);
  if (!arrival?.code || !pending) return undefined;
  const asked = JSON.parse(pending) as { state: string; returnTo: string };
  // Another state means that someone else's link brought us here, with their login.
  return asked.state === arrival.state ? { code: arrival.code, returnTo: asked.returnTo } : undefined;
};
