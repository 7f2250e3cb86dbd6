import type { RuntimeConfig } from './runtime-config';

export const runtimeConfig: RuntimeConfig = {
  apiBase: API_BASE,
  client: 'weapp',
  wechat: { mode: 'official', authorizeUrl: '', h5AppId: '', mpAppId: '', walletUrl: '' },
};
