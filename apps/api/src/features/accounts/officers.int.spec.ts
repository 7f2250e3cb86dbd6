import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addMinutes, type Instant } from '@mengwu/kernel';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { newTotpSecret, oneTimeCode } from './domain/one-time-code.ts';
import { AccountsModule } from './index.ts';
import { InviteOfficer } from './usecases/invite-officer.usecase.ts';

const LOGIN = 'POST /auth/officer/sessions';
const ACCEPT = 'POST /auth/officer/invitations/accept';
const DESK = 'GET /alliances/:alliance/desk/officers';
const INVITE = 'POST /alliances/:alliance/desk/officers/invitations';
const PASSWORD = 'tv9-Kqz!m4 morgen';
const params = { alliance: 'hefd' };

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [AccountsModule], auth: 'rooms' });
});
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-05-20T01:00:05Z');
});
afterAll(() => api.close());

const inspect = (token: string) => api.anyone.call('POST /auth/officer/invitations/inspect', { body: { token } });
const invite = (alliance = 'hefd', name = '李老师') =>
  api.get(InviteOfficer).execute(api.context(), { alliance, name });
const later = async (minutes: number) => api.travelTo(addMinutes(api.clock.now(), minutes));

async function officer(loginName: string, alliance = 'hefd') {
  const { token } = await invite(alliance, loginName);
  const { totpSecret } = await inspect(token);
  const oneTime = oneTimeCode(totpSecret, api.clock.now());
  const body = { token, loginName, password: PASSWORD, oneTimeCode: oneTime };
  const session = await api.anyone.call(ACCEPT, { body });
  return { session, totpSecret, id: session.me.person.id, desk: api.withToken(session.token) };
}

const credentials = (loginName: string, secret: string, at: Instant, password = PASSWORD) => ({
  body: { loginName, password, oneTimeCode: oneTimeCode(secret, at) },
});
const login = (loginName: string, secret: string, password = PASSWORD) =>
  api.anyone.send(LOGIN, credentials(loginName, secret, api.clock.now(), password));

describe('an invitation to the desk', () => {
  it('offers a secret of its own, and makes an officer who is signed in at once', async () => {
    const { token, path } = await invite();
    expect(path).toBe(`/invitation#token=${token}`);
    const offer = await inspect(token);
    expect(offer).toMatchObject({ alliance: 'hefd', allianceName: '高校教师发展中心可持续发展联盟', name: '李老师' });
    expect(offer.otpauthUri).toContain(offer.totpSecret);
    const { session, desk } = await officer('Li.Na');
    expect(session.me.rights).toMatchObject([{ right: 'officer', alliance: 'hefd' }]);
    const { items } = await desk.call(DESK, { params });
    expect(items.map(({ loginName, state, stateText }) => [loginName, state, stateText])).toEqual([
      ['Li.Na', 'active', '在岗'],
      [null, 'invited', '已邀请，等待接受'],
    ]);
  });

  it('works once', async () => {
    const { token } = await invite();
    const { totpSecret } = await inspect(token);
    const accept = (loginName: string) =>
      api.anyone.send(ACCEPT, {
        body: { token, loginName, password: PASSWORD, oneTimeCode: oneTimeCode(totpSecret, api.clock.now()) },
      });
    const answers = await Promise.all(['anna', 'berta', 'clara'].map(accept));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    expect(await api.anyone.send('POST /auth/officer/invitations/inspect', { body: { token } })).toMatchObject({
      status: 410,
      body: { code: 'invitation_invalid' },
    });
  });

  it('ends after 72 hours', async () => {
    const { token } = await invite();
    await later(72 * 60 - 1);
    await inspect(token);
    await later(2);
    expect(await api.anyone.send('POST /auth/officer/invitations/inspect', { body: { token } })).toMatchObject({
      status: 410,
    });
  });

  it('refuses weak passwords, wrong codes and taken names, and stays open', async () => {
    await officer('Li.Na');
    const { token } = await invite();
    const { totpSecret } = await inspect(token);
    const good = {
      token,
      loginName: 'wang',
      password: PASSWORD,
      oneTimeCode: oneTimeCode(totpSecret, api.clock.now()),
    };
    const codeOf = async (body: object) => ((await api.anyone.send(ACCEPT, { body })).body as { code?: string }).code;
    expect(await codeOf({ ...good, password: 'Password2026' })).toBe('password_too_weak');
    expect(await codeOf({ ...good, loginName: 'ｌｉ.ＮＡ' })).toBe('login_name_taken');
    expect(await codeOf({ ...good, oneTimeCode: oneTimeCode(newTotpSecret(), api.clock.now()) })).toBe(
      'one_time_code_wrong',
    );
    expect(await codeOf(good)).toBeUndefined();
  });

  it('repeated with the same key is the same invitation, and its token lies nowhere in the database', async () => {
    const { desk } = await officer('Li.Na');
    const request = { params, body: { name: '王老师' }, key: 'the-same-key' };
    const first = await desk.call(INVITE, request);
    expect(await desk.call(INVITE, request)).toEqual(first);
    const { items } = await desk.call(DESK, { params });
    expect(items.filter(({ state }) => state === 'invited')).toHaveLength(1);
    const stored = await Promise.all(
      ['officer_invitations', 'idempotency_keys', 'audit_entries', 'outbox_messages'].map((table) =>
        api.database.query(`/* any-alliance: integrity */ SELECT * FROM ${table}`),
      ),
    );
    expect(JSON.stringify(stored)).not.toContain(first.token);
    expect((await inspect(first.token)).name).toBe('王老师');
  });
});

describe('signing in at the desk', () => {
  it('takes name, password and code; upper and lower case are one name', async () => {
    const { totpSecret } = await officer('Li.Na');
    await later(1);
    expect(await login(' LI.NA ', totpSecret)).toMatchObject({
      status: 200,
      body: { me: { person: { name: 'Li.Na' } } },
    });
  });

  it('refuses a code that was used, and takes the next one', async () => {
    const { totpSecret } = await officer('lina');
    expect(await login('lina', totpSecret)).toMatchObject({ status: 401, body: { code: 'credentials_wrong' } });
    await later(0.5);
    expect(await login('lina', totpSecret)).toMatchObject({ status: 200 });
    expect(await login('lina', totpSecret)).toMatchObject({ status: 401, body: { code: 'credentials_wrong' } });
  });

  it('of many parallel tries with one code one succeeds', async () => {
    const { totpSecret } = await officer('lina');
    await later(1);
    const answers = await Promise.all(Array.from({ length: 6 }, () => login('lina', totpSecret)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('answers the same for a wrong name, password or code', async () => {
    const { totpSecret } = await officer('lina');
    await later(1);
    const answers = [
      await login('nobody', totpSecret),
      await login('lina', totpSecret, 'another password 9'),
      await login('lina', newTotpSecret()),
    ].map(({ status, body }) => ({ status, ...(body as object), requestId: '' }));
    expect(answers[0]).toMatchObject({ status: 401, code: 'credentials_wrong' });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('ends after twelve hours', async () => {
    const { desk } = await officer('lina');
    await later(12 * 60 - 1);
    expect(await desk.send('GET /me')).toMatchObject({ status: 200 });
    await later(2);
    expect(await desk.send('GET /me')).toMatchObject({ status: 401 });
  });
});

describe('[trust 26] ten wrong tries', () => {
  const from = (ip: string) => ({ 'x-forwarded-for': ip });
  const tryFrom = (ip: string, loginName: string, secret: string, password = PASSWORD) =>
    api.anyone.send(LOGIN, {
      ...credentials(loginName, secret, api.clock.now(), password),
      headers: from(ip),
    });

  it('for one name, from whatever address, are followed by a wait, also for the right password', async () => {
    const { totpSecret } = await officer('lina');
    await later(1);
    for (let at = 0; at < 10; at += 1) {
      expect(await tryFrom(`203.0.113.${at}`, 'lina', totpSecret, 'wrong password 1')).toMatchObject({ status: 401 });
    }
    const eleventh = await tryFrom('203.0.113.99', 'lina', totpSecret);
    expect(eleventh).toMatchObject({ status: 429, body: { code: 'too_many_attempts', params: { minutes: 15 } } });
    expect(eleventh.headers['retry-after']).toBe('900');
    await later(15.1);
    expect(await tryFrom('203.0.113.99', 'lina', totpSecret)).toMatchObject({ status: 200 });
  });

  it('sent all at once are counted one by one', async () => {
    const { totpSecret } = await officer('lina');
    await later(1);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, at) => tryFrom(`203.0.113.${at}`, 'lina', totpSecret, 'wrong password 1')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(6);
  });

  it('from one address, for whatever names, are followed by a wait there and only there', async () => {
    const { totpSecret } = await officer('lina');
    await later(1);
    for (let at = 0; at < 10; at += 1) await tryFrom('198.51.100.7', `guess-${at}`, totpSecret);
    expect(await tryFrom('198.51.100.7', 'lina', totpSecret)).toMatchObject({ status: 429 });
    expect(await tryFrom('198.51.100.8', 'lina', totpSecret)).toMatchObject({ status: 200 });
  });

  it('are what is counted: nine are forgiven by the tenth', async () => {
    const { totpSecret } = await officer('lina');
    await later(1);
    for (let at = 0; at < 9; at += 1) await tryFrom(`203.0.113.${at}`, 'lina', totpSecret, 'wrong password 1');
    expect(await tryFrom('203.0.113.99', 'lina', totpSecret)).toMatchObject({ status: 200 });
    await later(1);
    expect(await tryFrom('203.0.113.99', 'lina', totpSecret, 'wrong password 1')).toMatchObject({ status: 401 });
  });
});

describe('[trust 26] a right that was taken away', () => {
  const REVOKE = 'DELETE /alliances/:alliance/desk/officers/:person';

  it('is gone at the very next request, and all sessions of the desk with it', async () => {
    const lina = await officer('lina');
    const wang = await officer('wang');
    expect(await wang.desk.send(DESK, { params })).toMatchObject({ status: 200 });
    await lina.desk.call(REVOKE, { params: { ...params, person: wang.id } });
    expect(await wang.desk.send(DESK, { params })).toMatchObject({ status: 401 });
    const { items } = await lina.desk.call(DESK, { params });
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['lina', 'active'],
      ['wang', 'revoked'],
    ]);
  });

  it('control: the session alone, its right still there, is what lets the request pass', async () => {
    const wang = await officer('wang');
    const passes = async () => (await wang.desk.send(DESK, { params })).status;
    expect(await passes()).toBe(200);
    const setRevoked = (at: string | null) =>
      api.transactions.run(
        api.context(),
        (tx) =>
          tx.execute("UPDATE rights SET revoked_at = ? WHERE alliance_id = 'hefd' AND person_id = ?", [at, wang.id]),
        { unrecorded: 'machinery' },
      );
    await setRevoked(api.clock.now());
    expect(await passes()).toBe(403);
    await setRevoked(null);
    expect(await passes()).toBe(200);
  });

  it('can be given again by a new invitation only', async () => {
    const lina = await officer('lina');
    const wang = await officer('wang');
    await lina.desk.call(REVOKE, { params: { ...params, person: wang.id } });
    await later(1);
    const again = await login('wang', wang.totpSecret);
    expect(again).toMatchObject({ status: 200, body: { me: { rights: [] } } });
    const { token } = again.body as { token: string };
    expect(await api.withToken(token).send(DESK, { params })).toMatchObject({ status: 403 });
  });

  it('is never the last one, even when two revoke each other at once', async () => {
    const [lina, wang] = [await officer('lina'), await officer('wang')];
    const answers = await Promise.all([
      lina.desk.send(REVOKE, { params: { ...params, person: wang.id } }),
      wang.desk.send(REVOKE, { params: { ...params, person: lina.id } }),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const left = answers[0].status === 204 ? lina : wang;
    expect(await left.desk.send(REVOKE, { params: { ...params, person: left.id } })).toMatchObject({
      status: 409,
      body: { code: 'last_officer' },
    });
  });

  it('[trust 32] cannot be taken away from another alliance', async () => {
    const [lina, other] = [await officer('lina'), await officer('other', 'tocop')];
    await officer('third', 'tocop');
    expect(await lina.desk.send(REVOKE, { params: { ...params, person: other.id } })).toMatchObject({ status: 404 });
    expect(await lina.desk.send(REVOKE, { params: { alliance: 'tocop', person: other.id } })).toMatchObject({
      status: 403,
    });
    expect(await other.desk.send(DESK, { params: { alliance: 'tocop' } })).toMatchObject({ status: 200 });
  });
});
