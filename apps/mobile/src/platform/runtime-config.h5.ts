import type { RuntimeConfig, WechatSettings } from './runtime-config';

interface Given {
  apiBase?: string;
  wechat?: Partial<WechatSettings>;
}

const given = (globalThis as { MENGWU_CONFIG?: Given }).MENGWU_CONFIG ?? {};

export const runtimeConfig: RuntimeConfig = {
  apiBase: (given.apiBase ?? '').replace(/\/$/, ''),
  client: 'h5',
  wechat: {
    mode: given.wechat?.mode ?? 'official',
    authorizeUrl: given.wechat?.authorizeUrl ?? 'https://open.weixin.qq.com',
    h5AppId: given.wechat?.h5AppId ?? '',
    mpAppId: given.wechat?.mpAppId ?? '',
    walletUrl: given.wechat?.walletUrl ?? '',
  },
};
