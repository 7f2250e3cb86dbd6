import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import {
  API_V3_KEY,
  merchantConfig,
  merchantPrivateKey,
  merchantPrivatePem,
  merchantPublicKey,
  PUB_KEY_ID,
  strangerKeys,
  wechatPublicPem,
} from '../fixtures/merchant-account.ts';
import { selfSignedPem } from '../fixtures/self-signed.ts';
import { SEALED_CERTIFICATE } from '../fixtures/vectors.ts';
import { createMerchant } from './merchant.ts';
import type { MerchantConfig } from './merchant-config.ts';
import { createPayClient } from './pay-client.ts';
import { PayError } from './pay-error.ts';

function refusalOf(change: Partial<MerchantConfig>): string {
  try {
    createMerchant(merchantConfig(change));
  } catch (error) {
    if (error instanceof PayError && error.kind === 'config' && error.code === 'MERCHANT_INVALID') return error.message;
    throw error;
  }
  return '';
}

const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const spki = { type: 'spki', format: 'pem' } as const;
const platformCertificate =
  createMerchant(merchantConfig({ apiV3Key: SEALED_CERTIFICATE.apiV3Key }))
    .open(SEALED_CERTIFICATE)
    ?.toString() ?? '';

describe('[CFG-01] a merchant account is checked before it is used', () => {
  test('a right one passes, and public-key mode comes first', () => {
    const serial = SEALED_CERTIFICATE.certSerial;
    const merchant = createMerchant(
      merchantConfig({
        verifiers: [
          { id: serial, pem: platformCertificate },
          { id: PUB_KEY_ID, pem: wechatPublicPem },
        ],
      }),
    );
    expect([...merchant.keys.keys()]).toEqual([serial, PUB_KEY_ID]);
    expect(merchant.requestSerial).toBe(PUB_KEY_ID);
  });

  test('a platform certificate alone will do', () => {
    const serial = SEALED_CERTIFICATE.certSerial;
    expect(
      createMerchant(merchantConfig({ verifiers: [{ id: serial, pem: platformCertificate }] })).requestSerial,
    ).toBe(serial);
  });

  test('key, serial and merchant certificate that belong together pass', () => {
    const { merchantSerial } = merchantConfig();
    const pem = selfSignedPem(merchantSerial, merchantPublicKey, merchantPrivateKey);
    expect(refusalOf({ merchantCertificatePem: pem })).toBe('');
    expect(refusalOf({ merchantCertificatePem: pem, merchantSerial: merchantSerial.toLowerCase() })).toBe('');
    expect(refusalOf({ merchantCertificatePem: pem, merchantSerial: '1'.repeat(40) })).toContain(
      'another serial number',
    );
  });

  test.each<[string, Partial<MerchantConfig>]>([
    ['mchid) must be', { mchid: '19-1' }],
    ['at least one appid', { appids: [] }],
    ['serial must be 40 hexadecimal', { merchantSerial: 'PUB_KEY_ID_1' }],
    ['APIv3 key must be exactly 32 bytes', { apiV3Key: 'short' }],
    ['APIv3 key must be exactly 32 bytes', { apiV3Key: '密'.repeat(32) }],
    ['not a readable PEM private key', { merchantPrivateKeyPem: 'nonsense' }],
    ['not a readable PEM private key', { merchantPrivateKeyPem: wechatPublicPem }],
    ['RSA key of at least 2048', { merchantPrivateKeyPem: weak.privateKey.export(pkcs8).toString() }],
    ['RSA key of at least 2048', { merchantPrivateKeyPem: elliptic.privateKey.export(pkcs8).toString() }],
    ['not a readable PEM certificate', { merchantCertificatePem: 'nonsense' }],
    ['does not belong to its certificate', { merchantCertificatePem: platformCertificate }],
    ['nothing could be verified', { verifiers: [] }],
    ['is a private key', { verifiers: [{ id: PUB_KEY_ID, pem: strangerKeys().privatePem }] }],
    ['not a readable PEM public key', { verifiers: [{ id: PUB_KEY_ID, pem: 'nonsense' }] }],
    ['RSA key of at least 2048', { verifiers: [{ id: PUB_KEY_ID, pem: elliptic.publicKey.export(spki).toString() }] }],
    ['neither PUB_KEY_ID_', { verifiers: [{ id: 'my-key', pem: wechatPublicPem }] }],
    ['another serial number', { verifiers: [{ id: 'A'.repeat(40), pem: platformCertificate }] }],
    ['given twice', { verifiers: [1, 2].map(() => ({ id: PUB_KEY_ID, pem: wechatPublicPem })) }],
    ["merchant's own key", { verifiers: [{ id: PUB_KEY_ID, pem: merchantPublicKey.export(spki).toString() }] }],
    ['names no WeChat Pay key', { requestSerial: 'PUB_KEY_ID_2' }],
    ['base address', { baseUrl: 'https://api.mch.weixin.qq.com/v3' }],
    ['base address', { baseUrl: 'ftp://api.mch.weixin.qq.com' }],
    ['base address', { baseUrl: 'api.mch.weixin.qq.com' }],
  ])('…%s…', (sentence, change) => {
    expect(refusalOf(change)).toContain(sentence);
  });

  test('all faults are told at once, none with a secret in it', () => {
    const sentences = refusalOf({ mchid: '', apiV3Key: 'short-secret', merchantPrivateKeyPem: 'my-private-secret' });
    expect(sentences.match(/\./g)?.length).toBeGreaterThanOrEqual(3);
    expect(sentences).not.toMatch(/short-secret|my-private-secret/);
  });
});

test('[CFG-02] a client that lands in a log shows no key', () => {
  const pay = createPayClient(merchantConfig());
  const shown = inspect(pay, { depth: 10, showHidden: true }) + JSON.stringify(pay);
  expect(shown).toContain(PUB_KEY_ID);
  expect(shown).not.toContain(API_V3_KEY);
  expect(shown).not.toContain(Buffer.from(API_V3_KEY).toString('hex').slice(0, 12));
  expect(shown).not.toContain(merchantPrivatePem.slice(40, 80));
  expect(shown).not.toContain('PRIVATE KEY');
});
