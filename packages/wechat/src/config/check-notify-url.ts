import { isIP } from 'node:net';

/**
 * What is wrong with a notification address, in sentences; empty means that WeChat Pay will accept it.
 * WeChat Pay APIv3, `notify_url`: public, no query, at most 255 characters; https always in production.
 */
export function checkNotifyUrl(address: string, options: { readonly production: boolean }): string[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return ['The notification address is not a complete URL.'];
  const schemes = options.production ? ['https:'] : ['https:', 'http:'];
  const rules: readonly (readonly [boolean, string])[] = [
    [
      schemes.includes(url.protocol),
      options.production
        ? 'The notification address must begin with https:// in production.'
        : 'The notification address must begin with https:// (or http:// outside production).',
    ],
    [address.length <= 255, 'The notification address is longer than 255 characters.'],
    [!address.includes('?'), 'The notification address must not have a query (?…): WeChat Pay refuses it.'],
    [!address.includes('#'), 'The notification address must not have a fragment (#…).'],
    [url.username === '' && url.password === '', 'The notification address must not hold a user name or password.'],
    [
      !options.production || isPublicName(url.hostname),
      'The notification address must have a public host name in production, not an IP address or local name.',
    ],
  ];
  return rules.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

function isPublicName(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 && bare.includes('.') && !/\.(local|localhost|internal|test|lan)\.?$/.test(bare);
}
