import { createDecipheriv, createHash, createSecretKey, X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Aes } from 'wechatpay-axios-plugin';
import { API_V3_KEY } from '../fixtures/merchant-account.ts';
import { SEALED_CERTIFICATE } from '../fixtures/vectors.ts';
import { openSealed } from './aead.ts';

const key = createSecretKey(Buffer.from(API_V3_KEY));
const nonce = 'abcdefghijkl';
const plaintext = '{"amount":{"total":100}}';
const sealed = {
  ciphertext: Aes.AesGcm.encrypt(plaintext, API_V3_KEY, nonce, 'transaction'),
  nonce,
  associated_data: 'transaction',
};

function flipped(position: number): string {
  const bytes = Buffer.from(sealed.ciphertext, 'base64');
  const at = position < 0 ? bytes.length + position : position;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes.toString('base64');
}

test('opens the published certificate answer', () => {
  const opened = openSealed(SEALED_CERTIFICATE, createSecretKey(Buffer.from(SEALED_CERTIFICATE.apiV3Key)));
  expect(
    createHash('sha256')
      .update(opened ?? '')
      .digest('hex'),
  ).toBe(SEALED_CERTIFICATE.plaintextSha256);
  expect(new X509Certificate(opened ?? '').serialNumber).toBe(SEALED_CERTIFICATE.certSerial);
});

test('opens what the independent implementation sealed', () => {
  expect(openSealed(sealed, key)?.toString()).toBe(plaintext);
});

describe('[NOT-03] what was changed does not open', () => {
  test.each([
    ['a bit of the ciphertext', { ciphertext: flipped(3) }],
    ['a bit of the tag', { ciphertext: flipped(-1) }],
    ['a missing tag', { ciphertext: sealed.ciphertext.slice(0, 16) }],
    ['an empty ciphertext', { ciphertext: '' }],
    ['other associated data', { associated_data: 'refund' }],
    ['no associated data', { associated_data: undefined }],
    ['another nonce', { nonce: 'abcdefghijkm' }],
    ['a nonce of 11 bytes', { nonce: 'abcdefghijk' }],
    ['a nonce of 16 bytes', { nonce: 'abcdefghijklmnop' }],
  ])('%s', (_name, change) => {
    expect(openSealed({ ...sealed, ...change }, key)).toBeUndefined();
  });

  test.each(['b-key-of-the-tests-32-bytes-long', 'sixteen-byte-key'])('the key %s', (other) => {
    expect(openSealed(sealed, createSecretKey(Buffer.from(other)))).toBeUndefined();
  });

  test('control: without the check of the tag a changed amount would pass', () => {
    const bytes = Buffer.from(sealed.ciphertext, 'base64');
    const digit = plaintext.indexOf('100');
    bytes.writeUInt8(bytes.readUInt8(digit) ^ '1'.charCodeAt(0) ^ '9'.charCodeAt(0), digit);
    const careless = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce)).setAAD(Buffer.from('transaction'));
    expect(careless.update(bytes.subarray(0, -16)).toString()).toBe('{"amount":{"total":900}}');
    expect(openSealed({ ...sealed, ciphertext: bytes.toString('base64') }, key)).toBeUndefined();
  });
});
