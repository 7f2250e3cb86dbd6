import type { WechatSettings } from './wechat-settings.ts';

const OFFICIAL_HOSTS = {
  mp: ['api.weixin.qq.com', 'api2.weixin.qq.com'],
  open: ['open.weixin.qq.com'],
  pay: ['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com'],
} as const;

interface Facing {
  readonly notifyBaseUrl: string;
  readonly publicUrls: Readonly<Record<string, string>>;
  readonly wechat: WechatSettings | undefined;
}

/** What production refuses: a WeChat that is not WeChat, notices over plain http, missing credentials. */
export function checkProduction({ notifyBaseUrl, publicUrls, wechat }: Facing): string[] {
  const problems: string[] = [];
  if (!notifyBaseUrl.startsWith('https://')) problems.push('NOTIFY_BASE_URL must begin with https:// in production.');
  for (const [name, url] of Object.entries(publicUrls)) {
    if (!url.startsWith('https://')) problems.push(`${name} must begin with https:// in production.`);
  }
  if (!wechat) return [...problems, 'WECHAT_FILE is missing: production needs the WeChat credentials.'];
  if (wechat.merchants.length === 0) problems.push('WECHAT_FILE names no merchant: production needs at least one.');
  for (const part of ['mp', 'open', 'pay'] as const) {
    const { protocol, host } = new URL(wechat.urls[part]);
    const isOfficial = protocol === 'https:' && (OFFICIAL_HOSTS[part] as readonly string[]).includes(host);
    if (!isOfficial) problems.push(`WECHAT_FILE urls.${part} is ${host}: production speaks to WeChat itself only.`);
  }
  if (wechat.urls.wallet) problems.push('WECHAT_FILE urls.wallet belongs to the sandbox: remove it in production.');
  return problems;
}
