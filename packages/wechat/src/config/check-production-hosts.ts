/** The addresses under which WeChat is called. */
export interface WechatHosts {
  /** Server API of mini-programs and service accounts. */
  readonly apiBase: string;
  /** Where browsers are sent for web authorisation. */
  readonly openBase: string;
  readonly payBase: string;
}

const OFFICIAL: Readonly<Record<keyof WechatHosts, readonly string[]>> = {
  apiBase: ['https://api.weixin.qq.com'],
  openBase: ['https://open.weixin.qq.com'],
  payBase: ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'],
};

/** Sentences about every address that is not WeChat's own; a production system with any of them must not start. */
export function checkProductionHosts(hosts: WechatHosts): string[] {
  return (Object.keys(OFFICIAL) as (keyof WechatHosts)[])
    .filter((name) => !isOfficial(hosts[name], OFFICIAL[name]))
    .map((name) => `${name} must be ${OFFICIAL[name].join(' or ')} in production.`);
}

function isOfficial(address: string, official: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const plain =
    url.username === '' && url.password === '' && url.pathname === '/' && url.search === '' && url.hash === '';
  return plain && official.includes(url.origin);
}
