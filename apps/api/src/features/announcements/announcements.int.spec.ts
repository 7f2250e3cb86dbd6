import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Audience } from '@mengwu/contracts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Meetings, type Unit } from '../events/meeting.fixture.ts';
import { AnnouncementsModule } from './index.ts';

let api: TestApi;
let meetings: Meetings;
let units: [Unit, Unit];
const params = { alliance: 'hefd' };

beforeAll(async () => {
  api = await createTestApi({ rooms: [AnnouncementsModule] });
  meetings = new Meetings(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  await meetings.begin();
  units = [await meetings.unit('云梦大学', 2), await meetings.unit('青山学院', 1)];
});

const desk = () => api.as(meetings.officer);
const colleague = () => units[0].colleagues[0] ?? '';
const count = (audience: Audience) =>
  desk().call('POST /alliances/:alliance/desk/audience-count', { params, body: { audience } });
const draft = (audience: Audience) =>
  desk().call('POST /alliances/:alliance/desk/announcements', {
    params,
    body: { title: '关于报送案例的通知', body: '请各单位于月底前报送。\n\n附件见邮件。', audience },
  });
const publish = (announcement: string, expectedPeople: number, key = 'publish-once') =>
  desk().send('POST /alliances/:alliance/desk/announcements/:announcement/publish', {
    params: { ...params, announcement },
    body: { expectedPeople },
    key,
  });
const sent = async (audience: Audience) => {
  const one = await draft(audience);
  const answer = await publish(one.id, (await count(audience)).people);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return one.id;
};
const titlesFor = async (personId?: string) => {
  const caller = personId === undefined ? api.anyone : api.as(personId);
  return (await caller.call('GET /alliances/:alliance/announcements', { params })).items.map(({ title }) => title);
};
const TITLE = '关于报送案例的通知';

describe('an audience', () => {
  it('is counted as it would be sent', async () => {
    expect(await count({ kind: 'members' })).toMatchObject({ people: 5, members: 2, audienceText: '全体成员单位人员' });
    expect(await count({ kind: 'contacts' })).toMatchObject({ people: 2, members: 2 });
    expect(await count({ kind: 'everyone' })).toMatchObject({ people: 5, members: 2 });
    const event = (await meetings.published()).id;
    await meetings.ticket(colleague(), event);
    await meetings.offer(units[0].contact, event);
    expect(await count({ kind: 'event', event })).toEqual({
      people: 1,
      members: 1,
      audienceText: '“春季季度会议”的持票人',
    });
  });

  it('of a meeting that does not exist is refused', async () => {
    const audience = { kind: 'event', event: '01890a5d-ac96-774b-bcce-b302099a8057' } as const;
    const answer = await desk().send('POST /alliances/:alliance/desk/audience-count', { params, body: { audience } });
    expect(answer).toMatchObject({ status: 404, body: { code: 'event_not_found' } });
  });

  it('that has grown since it was counted is asked again, and nothing is sent', async () => {
    const one = await draft({ kind: 'members' });
    await meetings.unit('第三大学');
    expect(await publish(one.id, 5)).toMatchObject({ status: 409, body: { code: 'audience_changed' } });
    expect((await api.as(colleague()).call('GET /me/inbox')).items).toEqual([]);
    expect(await publish(one.id, 6)).toMatchObject({ status: 200, body: { recipients: 6, readers: 0 } });
  });
});

describe('publishing', () => {
  it('tells exactly the recipients, once', async () => {
    const one = await draft({ kind: 'contacts' });
    const [first, again] = [await publish(one.id, 2), await publish(one.id, 2)];
    expect(first).toMatchObject({ status: 200, body: { state: 'published', recipients: 2 } });
    expect(again.body).toEqual(first.body);
    expect((await publish(one.id, 2, 'another-key')).body).toMatchObject({ code: 'announcement_published' });
    const inbox = async (who: string) => (await api.as(who).call('GET /me/inbox')).items;
    expect(await inbox(units[1].contact)).toMatchObject([
      { title: TITLE, body: '请各单位于月底前报送。 附件见邮件。', link: { target: 'announcement', id: one.id } },
    ]);
    expect(await inbox(colleague())).toEqual([]);
  });

  it('ends all changes; of two editors the later one is told', async () => {
    const one = await draft({ kind: 'members' });
    const edit = (version: number) =>
      desk().send('PATCH /alliances/:alliance/desk/announcements/:announcement', {
        params: { ...params, announcement: one.id },
        body: { title: '更正通知', body: '以此为准。', audience: { kind: 'contacts' }, version },
      });
    expect(await edit(0)).toMatchObject({ status: 200, body: { title: '更正通知', version: 1 } });
    expect((await edit(0)).body).toMatchObject({ code: 'changed_elsewhere' });
    await publish(one.id, 2);
    expect((await edit(2)).body).toMatchObject({ code: 'announcement_published' });
  });
});

describe('reading', () => {
  it('everyone reads what is public, recipients what was sent to them, officers all', async () => {
    const stranger = await meetings.person('路人');
    const id = await sent({ kind: 'contacts' });
    expect(await titlesFor(units[0].contact)).toEqual([TITLE]);
    expect(await titlesFor()).toEqual([]);
    expect(await titlesFor(stranger)).toEqual([]);
    expect(await titlesFor(colleague())).toEqual([]);
    const show = 'GET /alliances/:alliance/announcements/:announcement';
    const one = { params: { ...params, announcement: id } };
    expect(await api.as(colleague()).send(show, one)).toMatchObject({ status: 404 });
    expect(await api.as(units[0].contact).send(show, one)).toMatchObject({ status: 200, body: { isRead: false } });
    expect(await api.anyone.send(show, { params: { alliance: 'cner', announcement: id } })).toMatchObject({
      status: 404,
    });
    await sent2();
    expect(await titlesFor()).toEqual(['公开通知']);
    expect(await titlesFor(colleague())).toEqual(['公开通知']);
  });

  async function sent2() {
    const one = await desk().call('POST /alliances/:alliance/desk/announcements', {
      params,
      body: { title: '公开通知', body: '欢迎关注。', audience: { kind: 'everyone' } },
    });
    await publish(one.id, 5, 'publish-second');
  }

  it('is seen by the officer: who has read, and what became of the push', async () => {
    const id = await sent({ kind: 'contacts' });
    const read = (who: string) =>
      api.as(who).send('POST /alliances/:alliance/announcements/:announcement/read', {
        params: { ...params, announcement: id },
      });
    expect((await read(units[0].contact)).status).toBe(204);
    await meetings.later(60);
    expect((await read(units[0].contact)).status).toBe(204);
    expect((await read(colleague())).status).toBe(404);
    const announcement = { ...params, announcement: id };
    const shown = await desk().call('GET /alliances/:alliance/desk/announcements/:announcement', {
      params: announcement,
    });
    expect(shown).toMatchObject({ recipients: 2, readers: 1 });
    const { items, total } = await desk().call('GET /alliances/:alliance/desk/announcements/:announcement/readers', {
      params: announcement,
    });
    expect(total).toBe(2);
    expect(items).toMatchObject([
      { memberName: '青山学院', readAt: null, wechat: 'not_subscribed', wechatText: '未订阅微信通知，已进站内消息' },
      { memberName: '云梦大学', readAt: expect.stringContaining('2026-03-02T01:0'), name: '云梦大学联系人' },
    ]);
  });

  it('a public one by who was not told is quietly fine', async () => {
    const stranger = await meetings.person('路人');
    const id = await sent({ kind: 'everyone' });
    const answer = await api.as(stranger).send('POST /alliances/:alliance/announcements/:announcement/read', {
      params: { ...params, announcement: id },
    });
    expect(answer.status).toBe(204);
  });
});

describe('the desk', () => {
  it('lists drafts first and is reminded of those that lie for a day', async () => {
    await sent({ kind: 'members' });
    await draft({ kind: 'members' });
    const { items } = await desk().call('GET /alliances/:alliance/desk/announcements', { params });
    expect(items.map(({ state, readers, recipients }) => [state, readers, recipients])).toEqual([
      ['draft', 0, 0],
      ['published', 0, 5],
    ]);
    const today = async () => (await desk().call('GET /alliances/:alliance/desk/today', { params })).items;
    expect(await today()).toEqual([]);
    await meetings.later(24 * 60 + 1);
    expect(await today()).toMatchObject([{ kind: 'announcement', title: TITLE, isOverdue: false }]);
    await meetings.later(7 * 24 * 60 + 1);
    expect(await today()).toMatchObject([{ isOverdue: true }]);
  });
});
