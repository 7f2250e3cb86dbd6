import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { CertificateTrust } from '@mengwu/contracts';
import { isListOld, judge, readList, tokenIn } from './certificate.view';
import { bytesOf, textOf } from './decode';

const pair = () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = createPublicKey(createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))).export({
    format: 'jwk',
  });
  return { privateKey, publicKey: x };
};

const signed = (key: KeyObject, kind: string, keyId: string, content: unknown): string => {
  const part = `${kind}.${keyId}.${Buffer.from(JSON.stringify(content)).toString('base64url')}`;
  return `${part}.${sign(null, Buffer.from(part), key).toString('base64url')}`;
};

const ours = pair();
const KEY = 'a1b2c3d4';
const AS_OF = '2026-03-02T01:00:00.000Z';
const ended = { withdrawn: ['2026-0001'], expelled: ['2026-0002'], lapsed: ['2026-0003'], replaced: ['2026-0004'] };
const trust = (list = ended): CertificateTrust => ({
  asOf: AS_OF,
  keys: [{ id: KEY, publicKey: ours.publicKey }],
  list: signed(ours.privateKey, 'MWL1', KEY, [AS_OF, [['tocop', '靠谱COP联盟', list]]]),
});
const content = (number: string) => ['tocop', number, '杨喆堃𬀩', '个人成员', '2026-01-05', '2026-01-06'];
const certificate = (number: string) => signed(ours.privateKey, 'MWC1', KEY, content(number));

describe('[A11] a certificate judged on the phone, without network', () => {
  it.each([
    ['2026-0009', 'valid'],
    ['2026-0001', 'withdrawn'],
    ['2026-0002', 'expelled'],
    ['2026-0003', 'lapsed'],
    ['2026-0004', 'replaced'],
  ])('%s is %s', (number, kind) => {
    expect(judge(certificate(number), trust())).toEqual({
      kind,
      asOf: AS_OF,
      facts: {
        ...{ alliance: 'tocop', allianceName: '靠谱COP联盟', number, memberName: '杨喆堃𬀩', kindLabel: '个人成员' },
        ...{ joinedOn: '2026-01-05', issuedOn: '2026-01-06' },
      },
    });
  });

  it('comes as the address that its code carries, or as the bare token', () => {
    const token = certificate('2026-0009');
    expect(tokenIn(`https://h5.example/#/packages/certificate/check/index?c=${token}`)).toBe(token);
    expect(tokenIn(` ${token} `)).toBe(token);
  });

  it('is not recognised with one letter changed, wherever it stands', () => {
    const token = certificate('2026-0009');
    const forged = [...token].map(
      (letter, at) => `${token.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`,
    );
    // The last letter of a signature holds four bits that mean nothing.
    const everywhere = forged.slice(0, -1).filter((_, at) => at % 9 === 0 || at < 15);
    const kinds = everywhere.map((one) => judge(one, trust()).kind);
    expect(new Set(kinds)).toEqual(new Set(['unknown']));
  });

  it('is not recognised when a stranger signed it, when it is a list, or when it is no token', () => {
    const stranger = pair();
    expect(judge(signed(stranger.privateKey, 'MWC1', KEY, content('2026-0009')), trust()).kind).toBe('unknown');
    expect(judge(trust().list, trust()).kind).toBe('unknown');
    for (const code of ['', '2026-0009', 'https://example.com/?c=x', `MWC1.${KEY}..`]) {
      expect(judge(code, trust()).kind).toBe('unknown');
    }
  });

  it('is not called valid by a list that somebody emptied', () => {
    const forged = {
      ...trust(),
      list: signed(pair().privateKey, 'MWL1', KEY, [AS_OF, [['tocop', '靠谱COP联盟', {}]]]),
    };
    expect(readList(forged)).toBeUndefined();
    expect(judge(certificate('2026-0002'), forged)).toEqual({ kind: 'unknown' });
  });

  it('control: whoever skips the signature takes a forged name for a member', () => {
    const [kind, keyId, , signature] = certificate('2026-0009').split('.');
    const forged = Buffer.from(JSON.stringify(['tocop', '2026-0009', '别的学校', '', '', ''])).toString('base64url');
    const believed = JSON.parse(textOf(bytesOf(forged) ?? new Uint8Array()))[2];
    expect([believed, judge(`${kind}.${keyId}.${forged}.${signature}`, trust()).kind]).toEqual(['别的学校', 'unknown']);
  });

  it('a list of last week is called old', () => {
    expect(isListOld(AS_OF, Date.parse('2026-03-09T00:59:00Z'))).toBe(false);
    expect(isListOld(AS_OF, Date.parse('2026-03-09T01:00:01Z'))).toBe(true);
  });
});
