import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CONSENT_VERSION } from '@mengwu/contracts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Accounts, AccountsModule } from './index.ts';
import { type SandboxedWechat, sandboxedWechat } from './wechat.fixture.ts';

const SIGN_IN = 'POST /auth/wechat/sessions';
let wechat: SandboxedWechat;
let api: TestApi;

beforeAll(async () => {
  wechat = await sandboxedWechat();
  api = await createTestApi({ rooms: [AccountsModule], auth: 'rooms', env: wechat.env });
});
beforeEach(async () => {
  await api.reset();
  await wechat.control.clearFaults();
});
afterAll(async () => {
  await api.close();
  await wechat.stop();
});

const signIn = async (persona: string) =>
  api.anyone.call(SIGN_IN, {
    body: { code: await wechat.control.loginCode(persona), client: 'weapp', consentVersion: CONSENT_VERSION },
  });
const signInH5 = async (persona: string) =>
  api.anyone.send(SIGN_IN, {
    body: {
      code: await wechat.control.oauthCode(persona, 'snsapi_userinfo'),
      client: 'h5',
      consentVersion: CONSENT_VERSION,
    },
  });
const rows = (sql: string) => api.database.query<Record<string, unknown>>(sql);

describe('signing in with WeChat', () => {
  it('makes a person once, and the same person again', async () => {
    const first = await signIn('lin-yue');
    const second = await signIn('lin-yue');
    expect(second.me.person).toEqual({ id: first.me.person.id, name: '', phoneMasked: null });
    expect(second.token).not.toBe(first.token);
    expect(await rows('SELECT COUNT(*) AS n FROM persons')).toEqual([{ n: 1 }]);
  });

  it('ten first sign-ins at once make one person', async () => {
    const sessions = await Promise.all(Array.from({ length: 10 }, () => signIn('zhou-ning')));
    expect(new Set(sessions.map(({ me }) => me.person.id)).size).toBe(1);
    expect(await rows('SELECT COUNT(*) AS n FROM persons')).toEqual([{ n: 1 }]);
  });

  it('joins the mini-program and H5 by the unionid', async () => {
    const phone = await signIn('lin-yue');
    const browser = await signInH5('lin-yue');
    expect(browser.body).toMatchObject({ me: { person: { id: phone.me.person.id } } });
    const accounts = api.get(Accounts);
    const weapp = await accounts.openIdOf(phone.me.person.id, 'weapp');
    const h5 = await accounts.openIdOf(phone.me.person.id, 'h5');
    expect(weapp?.appId).not.toBe(h5?.appId);
    expect(weapp?.openId).not.toBe(h5?.openId);
  });

  it('keeps two people apart', async () => {
    const [lin, zhou] = [await signIn('lin-yue'), await signIn('zhou-ning')];
    expect(lin.me.person.id).not.toBe(zhou.me.person.id);
  });

  it('never binds the virtual identity of a page preview', async () => {
    const { id } = await wechat.control.createPersona({ displayName: '预览者', phone: '13800019999', snapshot: true });
    expect(await signInH5(id)).toMatchObject({ status: 403, body: { code: 'login_from_preview' } });
    expect(await rows('SELECT COUNT(*) AS n FROM persons')).toEqual([{ n: 0 }]);
  });

  it('refuses a code that was used', async () => {
    const body = { code: await wechat.control.loginCode('lin-yue'), client: 'weapp', consentVersion: CONSENT_VERSION };
    expect(await api.anyone.send(SIGN_IN, { body })).toMatchObject({ status: 200 });
    expect(await api.anyone.send(SIGN_IN, { body })).toMatchObject({
      status: 400,
      body: { code: 'login_code_invalid' },
    });
  });

  it('says so when WeChat blocks a person', async () => {
    const { id } = await wechat.control.createPersona({ displayName: '受限者', phone: '13800018888', risky: true });
    const body = { code: await wechat.control.loginCode(id), client: 'weapp', consentVersion: CONSENT_VERSION };
    expect(await api.anyone.send(SIGN_IN, { body })).toMatchObject({
      status: 403,
      body: { code: 'login_refused_by_wechat' },
    });
  });

  it('[trust 30] asks nothing of WeChat before the present notice was agreed to, and records which', async () => {
    const body = { code: await wechat.control.loginCode('lin-yue'), client: 'weapp', consentVersion: '2020-01-01' };
    expect(await api.anyone.send(SIGN_IN, { body })).toMatchObject({ status: 409, body: { code: 'consent_outdated' } });
    // The code was not spent: with the right consent it still works.
    const agreed = { ...body, consentVersion: CONSENT_VERSION };
    expect(await api.anyone.send(SIGN_IN, { body: agreed })).toMatchObject({ status: 200 });
    expect(await rows('SELECT version FROM consents')).toEqual([{ version: CONSENT_VERSION }]);
  });

  it('stores neither token nor session key', async () => {
    const { token } = await signIn('lin-yue');
    const [session] = await rows('SELECT * FROM sessions');
    expect(JSON.stringify(session)).not.toContain(token);
    const columns = await rows(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name LIKE '%session_key%'",
    );
    expect(columns).toEqual([]);
  });
});

describe('[trust 26] a session', () => {
  it('ends at once when its bearer signs out; others of hers go on', async () => {
    const [a, b] = [await signIn('lin-yue'), await signIn('lin-yue')];
    await api.withToken(a.token).call('DELETE /auth/session');
    expect(await api.withToken(a.token).send('GET /me')).toMatchObject({ status: 401 });
    expect(await api.withToken(b.token).send('GET /me')).toMatchObject({ status: 200 });
  });

  it('ends after thirty days', async () => {
    await api.travelTo('2026-05-01T00:00:00Z');
    const { token } = await signIn('lin-yue');
    await api.travelTo('2026-05-30T23:59:00Z');
    expect(await api.withToken(token).send('GET /me')).toMatchObject({ status: 200 });
    await api.travelTo('2026-05-31T00:01:00Z');
    expect(await api.withToken(token).send('GET /me')).toMatchObject({ status: 401 });
  });

  it('is forgotten when it is half a year old', async () => {
    await api.travelTo('2026-05-01T00:00:00Z');
    await signIn('lin-yue');
    await api.travelTo('2026-12-31T00:00:00Z');
    await api.jobs.runDue();
    expect(await rows('SELECT COUNT(*) AS n FROM sessions')).toEqual([{ n: 0 }]);
  });

  it('cannot be guessed', async () => {
    expect(await api.withToken('A'.repeat(43)).send('GET /me')).toMatchObject({ status: 401 });
  });
});

describe('the phone number', () => {
  it('comes from WeChat, and is shown masked', async () => {
    const { token, me } = await signIn('lin-yue');
    const code = await wechat.control.phoneCode('lin-yue');
    const after = await api.withToken(token).call('PUT /me/phone', { body: { code } });
    expect(after.person.phoneMasked).toBe('138****0001');
    const accounts = api.get(Accounts);
    expect(await accounts.contactOf(me.person.id)).toEqual({ name: '', phone: '13800010001' });
    expect(await accounts.hasPhone(me.person.id)).toBe(true);
  });

  it('is not taken from a spent code, nor typed by hand', async () => {
    const { token } = await signIn('lin-yue');
    const caller = api.withToken(token);
    const code = await wechat.control.phoneCode('lin-yue');
    await caller.call('PUT /me/phone', { body: { code } });
    expect(await caller.send('PUT /me/phone', { body: { code } })).toMatchObject({
      status: 400,
      body: { code: 'phone_code_invalid' },
    });
    const typed = await caller.send('PATCH /me', { body: { name: '林悦', phone: '13900000000' } });
    expect(typed).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect((await caller.call('GET /me')).person.phoneMasked).toBe('138****0001');
  });

  it('never enters the audit trail as a whole', async () => {
    const { token } = await signIn('lin-yue');
    await api.withToken(token).call('PUT /me/phone', { body: { code: await wechat.control.phoneCode('lin-yue') } });
    const trail = JSON.stringify(await rows('/* any-alliance: integrity */ SELECT * FROM audit_entries'));
    expect(trail).toContain('138****0001');
    expect(trail).not.toContain('13800010001');
  });
});

describe('the name', () => {
  it('is what its owner says; a room fills it only while there is none', async () => {
    const { token, me } = await signIn('lin-yue');
    const accounts = api.get(Accounts);
    const rename = (name: string) =>
      api.transactions.run(api.context(), (tx) => accounts.rename(tx, me.person.id, name), { unrecorded: 'machinery' });
    await rename('林老师');
    await rename('另一个名字');
    expect((await accounts.personCards([me.person.id])).get(me.person.id)?.name).toBe('林老师');
    expect((await api.withToken(token).call('PATCH /me', { body: { name: '林悦' } })).person.name).toBe('林悦');
  });
});
