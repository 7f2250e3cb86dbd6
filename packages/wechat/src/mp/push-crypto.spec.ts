import { describe, expect, test } from '@jest/globals';
import { MESSAGE_PUSH } from '../fixtures/vectors.ts';
import { openPush, verifyPushUrl } from './push-crypto.ts';

const { token, encodingAESKey: encodingAesKey, appid, urlVerify, plain, safe, reply } = MESSAGE_PUSH;
const secrets = { appid, token, encodingAesKey };
const query = { timestamp: safe.timestamp, nonce: safe.nonce, signature: safe.msg_signature };

describe('[PSH-01] the published examples of message push', () => {
  test.each([urlVerify, plain])('the address check and the plain push are recognised', (example) => {
    expect(verifyPushUrl(token, example)).toBe(true);
    expect(verifyPushUrl('other', example)).toBe(false);
    expect(verifyPushUrl(token, { ...example, nonce: '1' })).toBe(false);
    expect(verifyPushUrl(token, { ...example, signature: '' })).toBe(false);
  });

  test('a push in safe mode opens', () => {
    expect(JSON.parse(openPush(secrets, query, safe.Encrypt) ?? '')).toMatchObject({ ToUserName: expect.any(String) });
  });

  test('so does the example of an answer', () => {
    const of = { timestamp: reply.timestamp, nonce: reply.nonce, signature: reply.msg_signature };
    expect(openPush(secrets, of, reply.Encrypt)).toBe(reply.msg);
  });

  test.each<[string, object, object, string]>([
    ['another token', { token: 'B' }, {}, safe.Encrypt],
    ['another app', { appid: 'wxother' }, {}, safe.Encrypt],
    ['another key', { encodingAesKey: 'B'.repeat(43) }, {}, safe.Encrypt],
    ['a short key', { encodingAesKey: 'short' }, {}, safe.Encrypt],
    ['another time', {}, { timestamp: '1' }, safe.Encrypt],
    ['another signature', {}, { signature: '0'.repeat(40) }, safe.Encrypt],
    ['another message', {}, {}, reply.Encrypt],
  ])('%s does not', (_name, secret, asked, encrypted) => {
    expect(openPush({ ...secrets, ...secret }, { ...query, ...asked }, encrypted)).toBeUndefined();
  });
});
