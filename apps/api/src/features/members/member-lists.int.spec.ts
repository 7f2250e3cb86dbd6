import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Members, MembersModule } from './index.ts';

let api: TestApi;
const OFFICER = newId();

beforeAll(async () => {
  api = await createTestApi({ rooms: [MembersModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
  for (const alliance of ['tocop', 'cner', 'hefd', 'hengshui']) api.people.grant(OFFICER, 'officer', { alliance });
});

const admit = async (name: string, alliance = 'cner') => {
  const member = await api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      ...{ alliance, kind: 'unit', name, creditCode: null, tier: null, paidThrough: null, charterVersion: 'v1' },
      joinedOn: day('2026-03-02'),
      people: [],
    }),
  );
  return member.id;
};
const leave = (memberId: string) =>
  api.transactions.run(api.context(), (tx) =>
    api.get(Members).leave(tx, {
      ...{ alliance: 'cner', memberId, how: 'withdrawal', leftOn: day('2026-03-02'), article: '第二十条' },
      reapplyFrom: day('2028-03-03'),
    }),
  );
const params = { alliance: 'cner' };
const publish = (expectedMembers: number) =>
  api.as(OFFICER).send('POST /alliances/:alliance/desk/member-lists', { params, body: { expectedMembers } });
const read = (alliance = 'cner') => api.anyone.send('GET /alliances/:alliance/member-list', { params: { alliance } });

describe('[C10] the secretariat publishes the list of members', () => {
  it('with names and day, for everyone to read; later changes do not touch it', async () => {
    await admit('贵州省电化教育馆');
    const second = await admit('云梦市第一中学');
    expect(await read()).toMatchObject({ status: 404, body: { code: 'member_list_not_published' } });
    expect(await publish(2)).toMatchObject({ status: 200 });
    await leave(second);
    expect((await read()).body).toEqual({
      alliance: 'cner',
      allianceName: '国家数字教育资源公共服务体系联盟',
      edition: 1,
      publishedOn: '2026-03-02',
      publishedAt: expect.stringMatching(/^2026-03-02T01:00:0/),
      article: '第十四条（三）',
      members: [
        { number: '2026-0001', name: '贵州省电化教育馆', kindLabel: '单位成员', joinedOn: '2026-03-02' },
        { number: '2026-0002', name: '云梦市第一中学', kindLabel: '单位成员', joinedOn: '2026-03-02' },
      ],
    });
    const desk = await api.as(OFFICER).call('GET /alliances/:alliance/desk/member-lists', { params });
    expect(desk).toMatchObject({
      publish: { allowed: true },
      editions: [{ edition: 1, members: 2 }],
      next: { members: 1, added: [], removed: ['云梦市第一中学'] },
    });
    expect(await publish(1)).toMatchObject({ status: 200, body: { edition: 2 } });
  });

  it('also by itself, when the admission of a member ends with it', async () => {
    await admit('贵州省电化教育馆');
    await api.transactions.run(api.context(), (tx) => api.get(Members).publishList(tx, 'cner'));
    expect((await read()).body).toMatchObject({ edition: 1, members: [{ name: '贵州省电化教育馆' }] });
  });

  it('what has changed since the officer looked is looked at again', async () => {
    await admit('贵州省电化教育馆');
    expect(await publish(2)).toMatchObject({ status: 409, body: { code: 'member_list_changed' } });
    expect(await read()).toMatchObject({ status: 404 });
  });

  it('an empty register is not published', async () => {
    expect(await publish(0)).toMatchObject({ status: 409, body: { code: 'member_list_empty' } });
  });

  it('six officers at once publish six editions, none of them twice', async () => {
    await admit('贵州省电化教育馆');
    const answers = await Promise.all(Array.from({ length: 6 }, () => publish(1)));
    expect(answers.map(({ body }) => (body as { edition: number }).edition).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['tocop', 'charter_silent', '未载明'],
    ['hefd', 'charter_silent', '未载明'],
    ['hengshui', 'member_list_not_given', '第九条'],
  ])('%s publishes none: %s by %s', async (alliance, code, article) => {
    await admit('云梦大学', alliance);
    const answer = await api.as(OFFICER).send('POST /alliances/:alliance/desk/member-lists', {
      params: { alliance },
      body: { expectedMembers: 1 },
    });
    expect(answer).toMatchObject({ status: 409, body: { code, article } });
    expect(await read(alliance)).toMatchObject({ status: 409, body: { code, article } });
  });
});

describe('a member with a new name', () => {
  const rename = (member: string, name: string, alliance = 'cner') =>
    api.as(OFFICER).send('POST /alliances/:alliance/desk/members/:member/rename', {
      params: { alliance, member },
      body: { name, reason: '上级批复更名' },
    });

  it('has it at once, and its history says why', async () => {
    const member = await admit('云梦市第一中学');
    expect(await rename(member, '云梦市实验中学')).toMatchObject({ status: 200, body: { name: '云梦市实验中学' } });
    const rows = await api.database.query<{ after: string }>(
      "SELECT after_json AS `after` FROM audit_entries WHERE alliance_id = 'cner' AND action = 'member.renamed'",
    );
    expect(rows.map(({ after }) => JSON.parse(after))).toEqual([{ name: '云梦市实验中学', reason: '上级批复更名' }]);
  });

  it('cannot take the name of another, one that no paper can show, or one after it has left', async () => {
    const member = await admit('云梦市第一中学');
    await admit('云梦市第二中学');
    expect(await rename(member, '云梦市第二中学')).toMatchObject({ status: 409, body: { code: 'name_taken' } });
    expect(await rename(member, '云梦😀中学')).toMatchObject({ status: 409, body: { code: 'name_not_printable' } });
    expect(await rename(member, '云梦中学', 'hefd')).toMatchObject({ status: 404 });
    await leave(member);
    expect(await rename(member, '云梦中学')).toMatchObject({ status: 409, body: { code: 'member_already_left' } });
  });
});
