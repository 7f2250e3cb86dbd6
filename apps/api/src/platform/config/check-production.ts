import { createPublicKey } from 'node:crypto';
import { checkNotifyUrl, checkProductionHosts, checkProductionKeys } from '@mengwu/wechat';
import type { WechatSettings } from './wechat-settings.ts';

interface Facing {
  readonly notifyBaseUrl: string;
  readonly publicUrls: Readonly<Record<string, string>>;
  readonly wechat: WechatSettings | undefined;
}

/** What production refuses: a WeChat that is not WeChat, keys of a sandbox, notices over plain http, missing credentials. */
export function checkProduction({ notifyBaseUrl, publicUrls, wechat }: Facing): string[] {
  const problems = checkNotifyUrl(notifyBaseUrl, { production: true }).map((problem) => `NOTIFY_BASE_URL: ${problem}`);
  for (const [name, url] of Object.entries(publicUrls)) {
    if (!url.startsWith('https://')) problems.push(`${name} must begin with https:// in production.`);
  }
  if (!wechat) return [...problems, 'WECHAT_FILE is missing: production needs the WeChat credentials.'];
  return [...problems, ...wechatProblems(wechat).map((problem) => `WECHAT_FILE: ${problem}`)];
}

function wechatProblems({ merchants, urls, controlToken, fingerprints }: WechatSettings): string[] {
  const keys = merchants.map(({ publicKeyId, publicKeyPem }) => [publicKeyId, createPublicKey(publicKeyPem)] as const);
  return [
    ...(merchants.length === 0 ? ['it names no merchant; production needs at least one.'] : []),
    ...checkProductionHosts({ apiBase: urls.mp, openBase: urls.open, payBase: urls.pay }),
    ...(urls.wallet ? ['urls.wallet belongs to the sandbox; remove it in production.'] : []),
    ...(controlToken ? ['it was written by the WeChat sandbox; write one with the credentials of WeChat.'] : []),
    ...checkProductionKeys(new Map(keys), fingerprints),
  ];
}
