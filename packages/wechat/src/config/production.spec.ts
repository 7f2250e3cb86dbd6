import { createPublicKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { wechatPublicPem } from '../fixtures/merchant-account.ts';
import { checkNotifyUrl } from './check-notify-url.ts';
import { checkProductionHosts } from './check-production-hosts.ts';
import { checkProductionKeys, publicKeyFingerprint } from './check-production-keys.ts';

const official = {
  apiBase: 'https://api.weixin.qq.com',
  openBase: 'https://open.weixin.qq.com',
  payBase: 'https://api.mch.weixin.qq.com',
};

describe('[CFG-01] hosts', () => {
  test("WeChat's own pass, also the second one for payments and a closing slash", () => {
    expect(checkProductionHosts(official)).toEqual([]);
    expect(checkProductionHosts({ ...official, payBase: 'https://api2.mch.weixin.qq.com/' })).toEqual([]);
  });

  test.each([
    ['apiBase', 'http://127.0.0.1:9101'],
    ['apiBase', 'http://api.weixin.qq.com'],
    ['apiBase', 'https://api.weixin.qq.com.evil.example'],
    ['openBase', 'https://open.weixin.qq.com@evil.example'],
    ['openBase', 'https://user@open.weixin.qq.com'],
    ['openBase', ''],
    ['payBase', 'http://sandbox:9102'],
    ['payBase', 'https://api.mch.weixin.qq.com:8443'],
    ['payBase', 'https://api.mch.weixin.qq.com/xdc'],
  ])('%s %s is named', (name, address) => {
    const sentences = checkProductionHosts({ ...official, [name]: address });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(new RegExp(`^${name} must be https://`));
  });
});

describe('[CFG-01] the notification address', () => {
  const production = (address: string) => checkNotifyUrl(address, { production: true });

  test('https on a public name passes', () => {
    expect(production('https://alliance.example.org/pay/wechat/notify/1')).toEqual([]);
  });

  test.each([
    ['not a complete URL', '/pay/notify'],
    ['https://', 'http://alliance.example.org/n'],
    ['longer than 255', `https://alliance.example.org/${'n'.repeat(230)}`],
    ['query', 'https://alliance.example.org/n?id=1'],
    ['query', 'https://alliance.example.org/n?'],
    ['fragment', 'https://alliance.example.org/n#x'],
    ['user name', 'https://me:pw@alliance.example.org/n'],
    ['public host', 'https://localhost/n'],
    ['public host', 'https://10.0.0.1/n'],
    ['public host', 'https://[::1]/n'],
    ['public host', 'https://api.local/n'],
  ])('…%s… is said of %s', (sentence, address) => {
    expect(production(address)).toEqual([expect.stringContaining(sentence)]);
  });

  test('outside production http on a local name passes, a query still does not', () => {
    expect(checkNotifyUrl('http://127.0.0.1:3000/n', { production: false })).toEqual([]);
    expect(checkNotifyUrl('http://127.0.0.1:3000/n?x', { production: false })).toHaveLength(1);
    expect(checkNotifyUrl('ftp://127.0.0.1/n', { production: false })).toHaveLength(1);
  });
});

describe('[CFG-01] keys', () => {
  const key = createPublicKey(wechatPublicPem);
  const keys = new Map([['PUB_KEY_ID_1', key]]);

  test('a sandbox key is named, in capitals too', () => {
    const sentence = 'The WeChat Pay key PUB_KEY_ID_1 is a sandbox key and must not be used in production.';
    expect(checkProductionKeys(keys, [publicKeyFingerprint(key).toUpperCase()])).toEqual([sentence]);
  });

  test('control: another key passes', () => {
    expect(checkProductionKeys(keys, ['0'.repeat(64)])).toEqual([]);
  });
});
