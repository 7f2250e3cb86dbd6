import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CertificateTrust } from '@mengwu/contracts';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, pdfText, type TestApi } from '../../platform/testing/index.ts';
import { Members, MembersModule } from '../members/index.ts';
import { Certificates, CertificatesModule } from './index.ts';

let api: TestApi;
const OFFICER = newId();
const LIN = newId();

beforeAll(async () => {
  api = await createTestApi({ rooms: [MembersModule, CertificatesModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
  for (const alliance of ['tocop', 'cner', 'hefd', 'hengshui']) api.people.grant(OFFICER, 'officer', { alliance });
});

const admit = async (alliance = 'tocop', more: { kind?: string; name?: string; personId?: string } = {}) => {
  const { kind = 'unit', name = '中关村第三小学', personId } = more;
  const member = await api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      ...{ alliance, kind, name, creditCode: null, tier: null, paidThrough: null, charterVersion: 'v1' },
      joinedOn: day('2026-03-02'),
      people: personId ? [{ personId, role: kind === 'unit' ? 'contact' : 'self' }] : [],
    }),
  );
  return member.id;
};

const issue = (member: string, alliance = 'tocop') =>
  api.as(OFFICER).call('POST /alliances/:alliance/desk/members/:member/certificate', { params: { alliance, member } });

const leave = (memberId: string, how: 'withdrawal' | 'expulsion' | 'lapse') =>
  api.transactions.run(api.context(), (tx) =>
    api.get(Members).leave(tx, {
      ...{ alliance: 'tocop', memberId, how, leftOn: day('2026-03-02'), reapplyFrom: null, article: '第九条' },
    }),
  );

/** Judges a token as a stranger would who read RFC 8032 and has never seen our code. */
const isSignedBy = ({ keys }: CertificateTrust, token: string): boolean => {
  const [kind, keyId, content, signature] = token.split('.');
  const known = keys.find(({ id }) => id === keyId);
  if (!known) return false;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: known.publicKey }, format: 'jwk' });
  return verify(null, Buffer.from(`${kind}.${keyId}.${content}`), key, Buffer.from(signature ?? '', 'base64url'));
};

const print = ({ fileUrl }: { fileUrl: string }) =>
  api.anyone.file('GET /certificate-file', { query: { token: fileUrl.slice(fileUrl.indexOf('=') + 1) } });

const contentOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[2] ?? '', 'base64url').toString('utf8'));
const tokenOf = (url: string) => url.slice(url.indexOf('c=') + 2);

describe('[A11] the certificate that the secretariat sends', () => {
  it('names number, member, kind and since when, and is signed for everyone to check', async () => {
    const certificate = await issue(await admit());
    expect(certificate).toMatchObject({
      number: '2026-0001',
      memberName: '中关村第三小学',
      kindLabel: '单位成员',
      joinedOn: '2026-03-02',
      issuedOn: '2026-03-02',
      state: 'valid',
      stateText: '有效',
      article: '第6条（三）',
    });
    const token = tokenOf(certificate.checkUrl);
    expect(contentOf(token)).toEqual(['tocop', '2026-0001', '中关村第三小学', '单位成员', '2026-03-02', '2026-03-02']);
    const trust = await api.anyone.call('GET /certificate-trust');
    expect(isSignedBy(trust, token)).toBe(true);
    expect(isSignedBy(trust, trust.list)).toBe(true);
  });

  it('control: with one letter of its content changed nobody takes it for ours', async () => {
    const token = tokenOf((await issue(await admit())).checkUrl);
    const trust = await api.anyone.call('GET /certificate-trust');
    const [kind, keyId, , signature] = token.split('.');
    const forged = Buffer.from(JSON.stringify([...contentOf(token).slice(0, 2), '别的学校', '单位成员']), 'utf8');
    expect(isSignedBy(trust, `${kind}.${keyId}.${forged.toString('base64url')}.${signature}`)).toBe(false);
  });

  it('is given to individuals too', async () => {
    const certificate = await issue(await admit('tocop', { kind: 'individual', name: '杨喆', personId: LIN }));
    expect(certificate.kindLabel).toBe('个人成员');
  });

  it('is read as a PDF, every character of it', async () => {
    const member = await admit('tocop', { name: '昆山市张浦镇喆堃赟烜学校', personId: LIN });
    const answer = await print(await issue(member));
    expect(answer.contentType).toBe('application/pdf');
    const [page, ...more] = await pdfText(answer.bytes);
    expect(more).toEqual([]);
    expect(page).toContain('成 员 证 书证书编号 2026-0001');
    expect(page).toContain('兹证明昆山市张浦镇喆堃赟烜学校（单位成员）自2026年3月2日起为靠谱COP联盟成员');
    expect(page).toContain('靠谱COP联盟秘书处2026年3月2日依据章程第6条（三）颁发');
  });

  it('is there once, however often and by how many it is issued', async () => {
    const member = await admit();
    const all = await Promise.all(Array.from({ length: 12 }, () => issue(member)));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    const list = await api.as(OFFICER).call('GET /alliances/:alliance/desk/certificates', {
      params: { alliance: 'tocop' },
      query: { page: 1, pageSize: 20 },
    });
    expect([list.total, list.without]).toEqual([1, []]);
  });

  it('follows a new name: the old one is replaced, in the same transaction', async () => {
    const member = await admit();
    await issue(member);
    await api.as(OFFICER).call('POST /alliances/:alliance/desk/members/:member/rename', {
      params: { alliance: 'tocop', member },
      body: { name: '中关村第三小学教育集团', reason: '教委批复更名' },
    });
    const { items } = await api.as(OFFICER).call('GET /alliances/:alliance/desk/certificates', {
      params: { alliance: 'tocop' },
      query: { page: 1, pageSize: 20 },
    });
    expect(items.map(({ number, memberName, stateText }) => [number, memberName, stateText])).toEqual([
      ['2026-0001-2', '中关村第三小学教育集团', '有效'],
      ['2026-0001', '中关村第三小学', '已换发'],
    ]);
    const trust = await api.anyone.call('GET /certificate-trust');
    expect(contentOf(trust.list)[1]).toContainEqual(['tocop', '靠谱COP联盟', { replaced: ['2026-0001'] }]);
  });

  it('of those who left says how they left, on the list that everyone can check', async () => {
    const names = ['甲小学', '乙小学', '丙小学', '丁小学'];
    const members: string[] = [];
    for (const name of names) members.push(await admit('tocop', { name }));
    for (const member of members) await issue(member);
    await leave(members[0] ?? '', 'withdrawal');
    await leave(members[1] ?? '', 'expulsion');
    await leave(members[2] ?? '', 'lapse');
    const trust = await api.anyone.call('GET /certificate-trust');
    expect(isSignedBy(trust, trust.list)).toBe(true);
    expect(contentOf(trust.list)[0]).toBe(trust.asOf);
    expect(contentOf(trust.list)[1]).toContainEqual([
      'tocop',
      '靠谱COP联盟',
      { withdrawn: ['2026-0001'], expelled: ['2026-0002'], lapsed: ['2026-0003'] },
    ]);
    const { items } = await api.as(OFFICER).call('GET /alliances/:alliance/desk/certificates', {
      params: { alliance: 'tocop' },
      query: { page: 1, pageSize: 20, state: 'expelled' },
    });
    const [expelled] = items;
    const file = await print({ fileUrl: expelled?.fileUrl ?? '' });
    expect((await pdfText(file.bytes))[0]).toContain('该成员已被除名，本证书不再有效（2026年3月2日）');
  });

  it('is not issued to who has left', async () => {
    const member = await admit();
    await leave(member, 'withdrawal');
    const answer = await api
      .as(OFFICER)
      .send('POST /alliances/:alliance/desk/members/:member/certificate', { params: { alliance: 'tocop', member } });
    expect(answer).toMatchObject({ status: 409, body: { code: 'member_already_left' } });
  });

  it.each([
    ['of another content', (token: string) => token.replace(/\.[^.]*\./, '.WyJ0b2NvcCIsIjIwMjYtMDAwMSJd.')],
    ['that is none', () => 'x'.repeat(60)],
    ['whose content is none', () => `MWC1.00000000.${'!'.repeat(60)}.x`],
  ])('opens no PDF to a token %s', async (_, forge) => {
    const { checkUrl } = await issue(await admit());
    const answer = await api.anyone.send('GET /certificate-file', { query: { token: forge(tokenOf(checkUrl)) } });
    expect(answer).toMatchObject({ status: 404, body: { code: 'certificate_not_found' } });
  });
});

describe('where the charter gives no certificate', () => {
  it.each([
    ['cner', 'certificate_not_given', '第十四条（三）'],
    ['hengshui', 'certificate_not_given', '第九条'],
    ['hefd', 'charter_silent', '未载明'],
  ])('%s refuses with %s and %s', async (alliance, code, article) => {
    const member = await admit(alliance, { personId: LIN });
    const answer = await api
      .as(OFFICER)
      .send('POST /alliances/:alliance/desk/members/:member/certificate', { params: { alliance, member } });
    expect(answer.body).toMatchObject({ status: 409, code, article });
    const mine = await api.as(LIN).call('GET /alliances/:alliance/membership/certificate', { params: { alliance } });
    expect(mine).toMatchObject({ certificate: null, given: { allowed: false, code, article } });
    expect(api.get(Certificates).areGiven(alliance, day('2026-03-02'))).toBe(false);
  });
});
