import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CONSENT_VERSION, type TemplateKey } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import { newId } from '../../platform/ids.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Accounts, AccountsModule } from '../accounts/index.ts';
import { type SandboxedWechat, sandboxedWechat } from '../accounts/wechat.fixture.ts';
import { type NewMessage, Notifications, NotificationsModule } from './index.ts';

let wechat: SandboxedWechat;
let api: TestApi;

beforeAll(async () => {
  wechat = await sandboxedWechat();
  api = await createTestApi({ rooms: [AccountsModule, NotificationsModule], auth: 'rooms', env: wechat.env });
});
beforeEach(async () => {
  await api.reset();
  await wechat.control.reset();
});
afterAll(async () => {
  await api.close();
  await wechat.stop();
});

async function signedIn(persona: string) {
  const body = {
    code: await wechat.control.loginCode(persona),
    client: 'weapp' as const,
    consentVersion: CONSENT_VERSION,
  };
  const { token, me } = await api.anyone.call('POST /auth/wechat/sessions', { body });
  return { id: me.person.id, persona, phone: api.withToken(token) };
}
type Person = Awaited<ReturnType<typeof signedIn>>;

const subject = { kind: 'announcement', id: newId() };
const tell = (to: Person[], message: Partial<NewMessage> = {}) =>
  api.transactions.run(
    api.context(),
    (tx) =>
      api.get(Notifications).notify(tx, {
        alliance: 'hefd',
        to: to.map(({ id }) => id),
        title: '季度会议安排',
        body: '请各单位安排老师参加。',
        template: 'announcement',
        subject,
        ...message,
      }),
    { unrecorded: 'machinery' },
  );
/** The person accepts in WeChat, and the phone reports it. */
async function subscribe({ persona, phone }: Person, key: TemplateKey, times = 1) {
  const { items } = await phone.call('GET /me/subscriptions', { query: { client: 'weapp' } });
  const templateId = items.find((item) => item.key === key)?.templateId ?? '';
  await wechat.control.acceptSubscription({ persona, templates: [templateId], times });
  for (let at = 0; at < times; at += 1) await report({ phone }, key, true);
}
const report = ({ phone }: Pick<Person, 'phone'>, key: TemplateKey, isAccepted: boolean) =>
  phone.call('POST /me/subscriptions', { body: { client: 'weapp', answers: [{ key, isAccepted }] } });
const creditsOf = async ({ phone }: Person, key: TemplateKey) =>
  (await phone.call('GET /me/subscriptions', { query: { client: 'weapp' } })).items.find((item) => item.key === key)
    ?.credits;
const stateOf = async ({ id }: Person) => (await api.get(Notifications).pushStates('hefd', subject)).get(id);
const inAnHour = () => api.travelTo(addMinutes(api.clock.now(), 90));
const inboxOf = ({ phone }: Person) => phone.call('GET /me/inbox', { query: {} });

describe('the inbox', () => {
  it('holds everything, newest first, also for whoever gets no push', async () => {
    const lin = await signedIn('lin-yue');
    const event = newId();
    await tell([lin], { title: '第一条', link: { target: 'event', id: event } });
    await tell([lin], { title: '第二条', alliance: 'tocop' });
    const { items, total, unread } = await inboxOf(lin);
    expect({ total, unread }).toEqual({ total: 2, unread: 2 });
    expect(items.map(({ title, alliance, isRead, link }) => [title, alliance, isRead, link])).toEqual([
      ['第二条', 'tocop', false, null],
      ['第一条', 'hefd', false, { target: 'event', id: event }],
    ]);
    expect(items[1]?.allianceName).toBe('高校教师发展中心可持续发展联盟');
  });

  it('tells one person once, however often she is named', async () => {
    const lin = await signedIn('lin-yue');
    await tell([lin, lin]);
    expect((await inboxOf(lin)).total).toBe(1);
  });

  it('is one’s own: another’s message can be neither seen nor read', async () => {
    const [lin, zhou] = [await signedIn('lin-yue'), await signedIn('zhou-ning')];
    await tell([lin]);
    const [message] = (await inboxOf(lin)).items;
    const read = ({ phone }: Person) =>
      phone.send('POST /me/inbox/:message/read', { params: { message: message?.id ?? '' } });
    expect((await inboxOf(zhou)).items).toEqual([]);
    expect(await read(zhou)).toMatchObject({ status: 404, body: { code: 'message_not_found' } });
    expect((await inboxOf(lin)).unread).toBe(1);
    expect([(await read(lin)).status, (await read(lin)).status]).toEqual([204, 204]);
    expect(await inboxOf(lin)).toMatchObject({ unread: 0, items: [{ isRead: true }] });
  });

  it('has pages, and finds words as they are written', async () => {
    const lin = await signedIn('lin-yue');
    for (const title of ['50% 优惠', '50 元优惠', '别的事']) await tell([lin], { title });
    const titles = async (query: object) =>
      (await lin.phone.call('GET /me/inbox', { query })).items.map((item) => item.title);
    expect(await titles({ pageSize: 2 })).toEqual(['别的事', '50 元优惠']);
    expect(await titles({ pageSize: 2, page: 2 })).toEqual(['50% 优惠']);
    expect(await titles({ q: '50%' })).toEqual(['50% 优惠']);
    expect((await lin.phone.call('GET /me/inbox', { query: { q: '优惠' } })).total).toBe(2);
  });

  it('keeps a text that is too long readable instead of failing', async () => {
    const lin = await signedIn('lin-yue');
    await tell([lin], { title: '𠮷'.repeat(80), body: '长'.repeat(3_000) });
    const [message] = (await inboxOf(lin)).items;
    expect([[...(message?.title ?? '')].length, message?.body.length, message?.body.endsWith('…')]).toEqual([
      60,
      2_000,
      true,
    ]);
  });

  it('of ten thousand people is written in one transaction', async () => {
    const to = Array.from({ length: 10_000 }, () => ({ id: newId() }) as Person);
    await tell(to);
    expect((await api.get(Notifications).pushStates('hefd', subject)).size).toBe(10_000);
  });
});

describe('a push', () => {
  it('goes to whoever subscribed, spends one credit, and leads to the record', async () => {
    const [lin, zhou] = [await signedIn('lin-yue'), await signedIn('zhou-ning')];
    await subscribe(lin, 'announcement', 2);
    await tell([lin, zhou], { link: { target: 'announcement', id: subject.id } });
    expect([await stateOf(lin), await stateOf(zhou)]).toEqual(['waiting', 'not_subscribed']);
    await api.outbox.drain();
    expect([await stateOf(lin), await stateOf(zhou)]).toEqual(['sent', 'not_subscribed']);
    expect(await creditsOf(lin, 'announcement')).toBe(1);
    const messages = await wechat.control.messages('lin-yue');
    expect(messages).toMatchObject([
      { page: `packages/announcement/detail/index?alliance=hefd&id=${subject.id}`, title: '新公告提醒' },
    ]);
    expect(messages[0]?.lines[0]).toMatchObject({ value: '季度会议安排' });
    expect(await wechat.control.messages('zhou-ning')).toEqual([]);
  });

  it('is written with the decision or not at all', async () => {
    const lin = await signedIn('lin-yue');
    await subscribe(lin, 'announcement');
    const undone = api.transactions.run(api.context(), async (tx) => {
      await api
        .get(Notifications)
        .notify(tx, { alliance: 'hefd', to: [lin.id], title: '甲', body: '乙', template: 'announcement' });
      throw new Error('the decision failed');
    });
    await expect(undone).rejects.toThrow('the decision failed');
    await api.outbox.drain();
    expect((await inboxOf(lin)).total).toBe(0);
    expect(await wechat.control.messages('lin-yue')).toEqual([]);
  });

  it('[SUB-02] 43101 empties the ledger, keeps the inbox, and is not tried again', async () => {
    const lin = await signedIn('lin-yue');
    // The phone claims three consents that WeChat knows nothing of.
    for (let at = 0; at < 3; at += 1) await report(lin, 'announcement', true);
    expect(await creditsOf(lin, 'announcement')).toBe(3);
    await tell([lin]);
    expect(await api.outbox.drain()).toEqual({ delivered: 1, failed: 0 });
    await tell([lin]);
    for (let hour = 0; hour < 12; hour += 1) await inAnHour();
    await api.outbox.drain();
    expect(await wechat.control.requests({ api: 'subscribe_send' })).toHaveLength(1);
    expect([await creditsOf(lin, 'announcement'), await stateOf(lin)]).toEqual([0, 'not_subscribed']);
    expect((await inboxOf(lin)).total).toBe(2);
  });

  it('of two messages for one credit, one is sent', async () => {
    const lin = await signedIn('lin-yue');
    await subscribe(lin, 'announcement');
    await tell([lin]);
    await tell([lin]);
    await api.outbox.drain();
    expect(await wechat.control.messages('lin-yue')).toHaveLength(1);
    expect(await creditsOf(lin, 'announcement')).toBe(0);
  });

  it('of a template that WeChat no longer knows fails at once, and the credit is the person’s again', async () => {
    const lin = await signedIn('lin-yue');
    await subscribe(lin, 'announcement');
    await wechat.control.addFault({
      action: 'T1',
      match: { api: 'subscribe_send' },
      params: { errcode: 40037 },
      times: 9,
    });
    await tell([lin]);
    expect(await api.outbox.drain()).toEqual({ delivered: 1, failed: 0 });
    expect([await stateOf(lin), await creditsOf(lin, 'announcement')]).toEqual(['failed', 1]);
  });

  it('to somebody who left WeChat fails, and the credit is the person’s again', async () => {
    const lin = await signedIn('lin-yue');
    await subscribe(lin, 'announcement');
    await api.transactions.run(api.context(), (tx) => tx.execute('DELETE FROM identities'), {
      unrecorded: 'machinery',
    });
    await tell([lin]);
    await api.outbox.drain();
    expect([await stateOf(lin), await creditsOf(lin, 'announcement')]).toEqual(['failed', 1]);
  });

  it('that WeChat surely did not take waits, and arrives later, once', async () => {
    const lin = await signedIn('lin-yue');
    await subscribe(lin, 'announcement');
    // The token is refused, and so is the one that replaces it.
    await wechat.control.addFault({
      action: 'T1',
      match: { api: 'subscribe_send' },
      params: { errcode: 40001 },
      times: 2,
    });
    await tell([lin]);
    expect(await api.outbox.drain()).toEqual({ delivered: 0, failed: 1 });
    expect([await stateOf(lin), await creditsOf(lin, 'announcement')]).toEqual(['waiting', 1]);
    await inAnHour();
    await api.outbox.drain();
    expect([await stateOf(lin), await creditsOf(lin, 'announcement')]).toEqual(['sent', 0]);
    expect(await wechat.control.messages('lin-yue')).toHaveLength(1);
  });

  it('[trust 23] whose answer was lost is repeated once, not more', async () => {
    const lin = await signedIn('lin-yue');
    await subscribe(lin, 'announcement', 5);
    await wechat.control.addFault({
      action: 'R2',
      match: { api: 'subscribe_send' },
      params: { mode: 'reset' },
      times: 9,
    });
    await tell([lin]);
    for (let hour = 0; hour < 12; hour += 1) {
      await api.outbox.drain();
      await inAnHour();
    }
    expect(await wechat.control.messages('lin-yue')).toHaveLength(2);
    expect([await stateOf(lin), await creditsOf(lin, 'announcement')]).toEqual(['failed', 4]);
  });

  it('whose answer was lost with the last credit is not claimed to have arrived', async () => {
    const lin = await signedIn('lin-yue');
    await subscribe(lin, 'announcement');
    await wechat.control.addFault({
      action: 'R2',
      match: { api: 'subscribe_send' },
      params: { mode: 'reset' },
      times: 1,
    });
    await tell([lin]);
    await api.outbox.drain();
    expect(await stateOf(lin)).toBe('waiting');
    await inAnHour();
    await api.outbox.drain();
    expect([await stateOf(lin), await creditsOf(lin, 'announcement')]).toEqual(['failed', 0]);
    expect(await wechat.control.messages('lin-yue')).toHaveLength(1);
  });
});

describe('subscriptions', () => {
  it('list what WeChat can push, and count each consent', async () => {
    const lin = await signedIn('lin-yue');
    const { items } = await report(lin, 'progress', true);
    expect(items.map(({ key, title, credits, isRefused }) => [key, title, credits, isRefused])).toEqual([
      ['progress', '办理进度提醒', 1, false],
      ['announcement', '新公告提醒', 0, false],
    ]);
    await report(lin, 'progress', false);
    expect(
      (await report(lin, 'announcement', true)).items.map(({ credits, isRefused }) => [credits, isRefused]),
    ).toEqual([
      [1, true],
      [1, false],
    ]);
  });

  it('[trust 7] the same answer sent twice counts once', async () => {
    const lin = await signedIn('lin-yue');
    const request = {
      body: { client: 'weapp' as const, answers: [{ key: 'progress' as const, isAccepted: true }] },
      key: 'the-same-key',
    };
    await lin.phone.call('POST /me/subscriptions', request);
    await lin.phone.call('POST /me/subscriptions', request);
    expect(await creditsOf(lin, 'progress')).toBe(1);
    await lin.phone.call('POST /me/subscriptions', { ...request, key: 'another-key' });
    expect(await creditsOf(lin, 'progress')).toBe(2);
  });

  it('of H5, where the sandbox offers them, are a ledger of their own', async () => {
    const lin = await signedIn('lin-yue');
    const body = {
      code: await wechat.control.oauthCode('lin-yue', 'snsapi_userinfo'),
      client: 'h5' as const,
      consentVersion: CONSENT_VERSION,
    };
    await api.anyone.call('POST /auth/wechat/sessions', { body });
    const { items } = await lin.phone.call('GET /me/subscriptions', { query: { client: 'h5' } });
    const templateId = items.find(({ key }) => key === 'announcement')?.templateId ?? '';
    const appid = (await api.get(Accounts).openIdOf(lin.id, 'h5'))?.appId ?? '';
    await wechat.control.acceptSubscription({ persona: 'lin-yue', templates: [templateId], appid });
    await lin.phone.call('POST /me/subscriptions', {
      body: { client: 'h5', answers: [{ key: 'announcement', isAccepted: true }] },
    });
    expect(await creditsOf(lin, 'announcement')).toBe(0);
    await tell([lin]);
    await api.outbox.drain();
    expect(await stateOf(lin)).toBe('sent');
    expect(await wechat.control.messages('lin-yue')).toMatchObject([{ appid }]);
  });
});

describe('what waits for the desk', () => {
  it('comes from the rooms, oldest first', async () => {
    const item = (kind: 'application' | 'event', id: string, since: string) =>
      ({ kind, id, title: '某大学', what: '待审核', since, isOverdue: false }) as const;
    const [old, young] = [newId(), newId()];
    api
      .get(Notifications)
      .onWork('application', async (alliance) =>
        alliance === 'hefd' ? [item('application', young, '2026-05-20T00:00:00.000Z')] : [],
      );
    api.get(Notifications).onWork('event', async () => [item('event', old, '2026-05-01T00:00:00.000Z')]);
    const { items } = await officerCalls('hefd');
    expect(items.map(({ id }) => id)).toEqual([old, young]);
    expect((await officerCalls('tocop')).items.map(({ id }) => id)).toEqual([old]);
  });

  it('[S1] says by how many days it is late, or how long it has waited', async () => {
    await api.travelTo('2026-05-20T04:00:00.000Z');
    const work = { kind: 'payment', title: '某大学', what: '待核对', since: '2026-05-10T00:00:00.000Z' } as const;
    const late = { ...work, isOverdue: true };
    api.get(Notifications).onWork('payment', async () => [
      { ...late, id: newId(), dueAt: '2026-05-17T00:00:00.000Z' },
      { ...late, id: newId(), dueAt: '2026-05-20T03:00:00.000Z' },
      { ...late, id: newId() },
      { ...work, id: newId(), isOverdue: false },
    ]);
    const { items } = await officerCalls('tocop');
    const texts = items.filter(({ kind }) => kind === 'payment').map(({ overdueText }) => overdueText);
    expect(texts).toEqual(['已超期 3 天', '今天到期', '已等 10 天', null]);
  });

  it('is not for everyone', async () => {
    const lin = await signedIn('lin-yue');
    const request = { params: { alliance: 'hefd' } };
    expect(await lin.phone.send('GET /alliances/:alliance/desk/today', request)).toMatchObject({ status: 403 });
    expect(await api.anyone.send('GET /alliances/:alliance/desk/today', request)).toMatchObject({ status: 401 });
  });
});

/** A desk session, made by hand: how one comes to it is told elsewhere. */
async function officerCalls(alliance: string) {
  const { hashToken, newToken } = await import('../../platform/auth/tokens.ts');
  const [token, person] = [newToken(), newId()];
  await api.transactions.run(
    api.context(),
    async (tx) => {
      await tx.execute(
        "INSERT INTO sessions (id, token_hash, person_id, kind, created_at, expires_at) VALUES (?, ?, ?, 'desk', ?, '2099-01-01')",
        [newId(), hashToken(token), person, tx.now],
      );
      await tx.execute(
        "INSERT INTO rights (id, alliance_id, person_id, right_name, granted_at) VALUES (?, ?, ?, 'officer', ?)",
        [newId(), alliance, person, tx.now],
      );
    },
    { unrecorded: 'machinery' },
  );
  return api.withToken(token).call('GET /alliances/:alliance/desk/today', { params: { alliance } });
}
