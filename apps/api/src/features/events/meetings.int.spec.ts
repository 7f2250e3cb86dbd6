import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { EventsModule } from './index.ts';
import { Meetings } from './meeting.fixture.ts';

let api: TestApi;
let meetings: Meetings;
const hefd = { alliance: 'hefd' };

beforeAll(async () => {
  api = await createTestApi({ rooms: [EventsModule] });
  meetings = new Meetings(api);
});
afterAll(() => api.close());
beforeEach(() => meetings.begin());

const desk = () => api.as(meetings.officer);
const listFor = async (personId?: string, when: 'upcoming' | 'past' = 'upcoming') => {
  const caller = personId === undefined ? api.anyone : api.as(personId);
  const { items } = await caller.call('GET /alliances/:alliance/events', { params: hefd, query: { when } });
  return items.map(({ title }) => title);
};

describe('a draft', () => {
  it('is seen by the desk alone', async () => {
    const draft = await meetings.draft();
    const unit = await meetings.unit('云梦大学');
    expect(draft).toMatchObject({ state: 'draft', version: 0, actions: { publish: { allowed: true } } });
    expect(await listFor(unit.contact)).toEqual([]);
    const show = { params: { ...hefd, event: draft.id } };
    const seen = await api.as(unit.contact).send('GET /alliances/:alliance/events/:event', show);
    expect([seen.status, seen.body]).toMatchObject([404, { code: 'event_not_found' }]);
    expect((await meetings.signUp(unit.contact, draft.id)).body).toMatchObject({ code: 'event_not_found' });
  });

  it('is changed at the version that was seen, and not after publication', async () => {
    const draft = await meetings.draft();
    const params = { ...hefd, event: draft.id };
    const edit = (version: number, title: string) =>
      desk().send('PATCH /alliances/:alliance/desk/events/:event', {
        params,
        body: { ...meetings.input({ title }), version },
      });
    expect((await edit(0, '夏季会议')).body).toMatchObject({ title: '夏季会议', version: 1 });
    expect(await edit(0, '秋季会议')).toMatchObject({ status: 409, body: { code: 'changed_elsewhere' } });
    await meetings.publish(draft.id);
    expect(await edit(2, '秋季会议')).toMatchObject({ status: 409, body: { code: 'event_not_editable' } });
    expect((await meetings.view((await meetings.unit('云梦大学')).contact, draft.id)).title).toBe('夏季会议');
  });

  it('needs times in order, all ahead', async () => {
    const body = meetings.input({ signUpClosesAt: '2026-03-17T00:00:00Z' });
    const answer = await desk().send('POST /alliances/:alliance/desk/events', { params: hefd, body });
    expect([answer.status, answer.body]).toMatchObject([400, { code: 'event_times_wrong' }]);
  });
});

describe('publishing', () => {
  it('[D6] takes the allowance of the charter, its article and its version', async () => {
    const event = await meetings.published();
    expect(event).toMatchObject({ state: 'published', seatsPerUnit: 3, seatsArticle: '一(1)', version: 1 });
    const seminar = await meetings.published({ kind: 'seminar' });
    expect([seminar.seatsPerUnit, seminar.seatsArticle]).toEqual([null, null]);
  });

  it('[D9] tells members at once, lets them see it first, and everyone a day later', async () => {
    const unit = await meetings.unit('云梦大学', 1);
    const stranger = await meetings.person('路人');
    const event = await meetings.published();
    expect(await listFor(unit.contact)).toEqual(['春季季度会议']);
    for (const personId of [unit.contact, ...unit.colleagues]) {
      const { items } = await api.as(personId).call('GET /me/inbox');
      expect(items).toMatchObject([{ title: '春季季度会议', link: { target: 'event', id: event.id } }]);
    }
    expect([await listFor(), await listFor(stranger)]).toEqual([[], []]);
    const hidden = { params: { ...hefd, event: event.id } };
    expect(await api.anyone.send('GET /alliances/:alliance/events/:event', hidden)).toMatchObject({ status: 404 });
    expect((await meetings.signUp(stranger, event.id)).body).toMatchObject({ code: 'event_not_found' });
    await meetings.later(24 * 60 - 1);
    expect(await listFor()).toEqual([]);
    await meetings.later(24 * 60 + 1);
    expect([await listFor(), await listFor(stranger)]).toEqual([['春季季度会议'], ['春季季度会议']]);
    expect(await meetings.view(undefined, event.id)).toMatchObject({
      unit: null,
      actions: { signUp: { allowed: false, code: 'sign_in_required' } },
    });
    expect((await meetings.signUp(stranger, event.id)).body).toMatchObject({ code: 'members_only' });
  });

  it('a kind outside the priority, and an alliance without one, is public at once', async () => {
    await meetings.published({ kind: 'seminar', title: '公开研讨会' });
    expect(await listFor()).toEqual(['公开研讨会']);
    const other = new Meetings(api, 'hengshui');
    other.officer = meetings.officer;
    const event = await other.published();
    expect((await other.view(undefined, event.id)).title).toBe('春季季度会议');
  });

  it('happens once: the same key answers the same, another finds it published', async () => {
    const draft = await meetings.draft();
    const send = (key: string) =>
      desk().send('POST /alliances/:alliance/desk/events/:event/publish', {
        params: { ...hefd, event: draft.id },
        key,
      });
    const [first, again] = [await send('publish-1'), await send('publish-1')];
    expect(again.body).toEqual(first.body);
    expect((await send('publish-2')).body).toMatchObject({ code: 'event_not_editable' });
  });
});

describe('a meeting that was published', () => {
  it('is over when it has ended, and lies in the past then', async () => {
    const event = await meetings.published();
    await meetings.later(15 * 24 * 60);
    expect([await listFor(), await listFor(undefined, 'past')]).toEqual([[], ['春季季度会议']]);
    const { items } = await desk().call('GET /alliances/:alliance/desk/events', {
      params: hefd,
      query: { state: 'ended' },
    });
    expect(items).toMatchObject([{ id: event.id, state: 'ended', stateText: '已结束', arrived: 0 }]);
    const late = await desk().send('POST /alliances/:alliance/desk/events/:event/cancel', {
      params: { ...hefd, event: event.id },
      body: { reason: '天气原因' },
    });
    expect(late.body).toMatchObject({ code: 'event_over' });
  });

  it('is cancelled with a reason: tickets stay, holders are told', async () => {
    const unit = await meetings.unit('云梦大学', 1);
    const event = await meetings.published();
    const ticket = await meetings.ticket(unit.contact, event.id);
    const cancelled = await desk().call('POST /alliances/:alliance/desk/events/:event/cancel', {
      params: { ...hefd, event: event.id },
      body: { reason: '台风来袭' },
    });
    expect(cancelled).toMatchObject({ state: 'cancelled', taken: 1, registrations: [{ state: 'taken' }] });
    const inbox = await api.as(unit.contact).call('GET /me/inbox');
    expect(inbox.items[0]?.body).toContain('台风来袭');
    expect((await api.as(unit.colleagues[0] ?? '').call('GET /me/inbox')).items).toHaveLength(1);
    const { items } = await api.as(unit.contact).call('GET /me/tickets');
    expect(items).toMatchObject([{ id: ticket.id, state: 'taken', event: { state: 'cancelled' } }]);
    expect((await meetings.signUp(unit.colleagues[0] ?? '', event.id)).body).toMatchObject({ code: 'event_cancelled' });
  });

  it('waits on the desk while it is a draft', async () => {
    await meetings.draft();
    const work = await desk().call('GET /alliances/:alliance/desk/today', { params: hefd });
    expect(work.items).toMatchObject([{ kind: 'event', title: '春季季度会议', isOverdue: false }]);
  });

  it('[trust 32] is unknown to the other alliances', async () => {
    const event = await meetings.published({ kind: 'seminar' });
    const params = { alliance: 'cner', event: event.id };
    expect(await api.anyone.send('GET /alliances/:alliance/events/:event', { params })).toMatchObject({ status: 404 });
    expect(await desk().send('GET /alliances/:alliance/desk/events/:event', { params })).toMatchObject({ status: 404 });
  });
});
