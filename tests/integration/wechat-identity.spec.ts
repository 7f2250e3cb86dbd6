import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONSENT_VERSION } from '@mengwu/contracts';
import { type Officer, type OwnSystem, type Person, startSystem, waitFor } from '../support/system/index.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { send } from '../support/trust/send.ts';
import { newPerson, submitApplication } from '../support/trust/unit.ts';

let system: OwnSystem;
let books: Books;
let officer: Officer;

beforeAll(async () => {
  system = await startSystem({ env: { LOG_LEVEL: 'error' } });
  books = openBooks(system.databaseUrl);
  officer = await system.officer('hefd');
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
});

const signIn = (code: string, client: 'weapp' | 'h5') =>
  send(system.apiUrl, 'POST /auth/wechat/sessions', { body: { code, client, consentVersion: CONSENT_VERSION } });

const persons = () => books.count('SELECT COUNT(*) FROM persons');

describe('who somebody is', () => {
  test('[IDN-01] an account that WeChat calls risky is not signed in, and told so', async () => {
    await system.sandbox.createPersona({ id: 'id-risky', displayName: '常险', phone: '13900000101', risky: true });
    const before = await persons();
    const answer = await signIn(await system.sandbox.loginCode('id-risky'), 'weapp');
    expect([answer.status, answer.code]).toEqual([403, 'login_refused_by_wechat']);
    expect(await persons()).toBe(before);
  });

  test('[IDN-01] one code sent twenty times at once signs in once', async () => {
    await system.sandbox.createPersona({ id: 'id-once', displayName: '安一', phone: '13900000102' });
    const before = await persons();
    const code = await system.sandbox.loginCode('id-once');
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(code, 'weapp')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ code: why }) => why))).toEqual(
      new Set(['login_code_invalid']),
    );
    expect(await persons()).toBe(before + 1);
  });

  test('[IDN-01] twenty first sign-ins at once are one person', async () => {
    await system.sandbox.createPersona({ id: 'id-many', displayName: '安多', phone: '13900000103' });
    const before = await persons();
    const codes = await Promise.all(Array.from({ length: 20 }, () => system.sandbox.loginCode('id-many')));
    const answers = await Promise.all(codes.map((code) => signIn(code, 'weapp')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await persons()).toBe(before + 1);
  });

  test('[IDN-02] no session_key of WeChat is stored or answered', async () => {
    const columns = await books.rows<{ name: string }>(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name LIKE '%session_key%'",
    );
    expect(columns).toEqual([]);
    await system.sandbox.createPersona({ id: 'id-key', displayName: '安键', phone: '13900000104' });
    const { text } = await signIn(await system.sandbox.loginCode('id-key'), 'weapp');
    expect(text).not.toMatch(/session_?key|openid|unionid/i);
  });

  test('[IDN-04] a phone number typed by somebody is not taken, nor a code that WeChat did not give', async () => {
    const person = await system.signIn({ persona: 'id-phone', name: '安话', phone: '13900000105' });
    const typed = await send(system.apiUrl, 'PUT /me/phone', {
      token: person.token(),
      body: { code: 'x', phone: '13911112222' },
    });
    expect([typed.status, typed.code]).toEqual([400, 'invalid_input']);
    const login = await system.sandbox.loginCode('id-phone');
    for (const code of ['made-up', login]) {
      const answer = await send(system.apiUrl, 'PUT /me/phone', { token: person.token(), body: { code } });
      expect([answer.status, answer.code]).toEqual([400, 'phone_code_invalid']);
    }
    expect((await person.call('GET /me')).person.phoneMasked).toBeNull();
    await person.sharePhone();
    expect((await person.call('GET /me')).person.phoneMasked).toBe('139****0105');
  });

  test('[IDN-05] the virtual person of a preview page is nobody', async () => {
    await system.sandbox.createPersona({
      id: 'id-snapshot',
      displayName: '安影',
      phone: '13900000106',
      snapshot: true,
    });
    const before = await persons();
    const answer = await signIn(await system.sandbox.oauthCode('id-snapshot', 'snsapi_userinfo'), 'h5');
    expect([answer.status, answer.code]).toEqual([403, 'login_from_preview']);
    expect(await persons()).toBe(before);
  });

  test('the phone and the browser of one person are one person', async () => {
    await system.sandbox.createPersona({ id: 'id-both', displayName: '安双', phone: '13900000107' });
    const weapp = await signIn(await system.sandbox.loginCode('id-both'), 'weapp');
    const h5 = await signIn(await system.sandbox.oauthCode('id-both', 'snsapi_userinfo'), 'h5');
    expect(h5.json.me.person.id).toBe(weapp.json.me.person.id);
  });
});

test('[IDN-03] ten calls that find the access token ended refresh it once and all succeed', async () => {
  const people: Person[] = [];
  for (let at = 0; at < 10; at += 1)
    people.push(await system.signIn({ persona: `id-token-${at}`, name: '安令', phone: `1390000020${at}` }));
  await people[0]?.sharePhone();
  const tokens = async () => (await system.sandbox.requests({ api: 'stable_token' })).length;
  const before = await tokens();
  await system.sandbox.addFault({ action: 'T1', match: { api: 'getuserphonenumber' }, params: { errcode: 40001 } });
  const answers = await Promise.all(people.map((person) => person.sharePhone()));
  expect(answers.map(({ person }) => person.phoneMasked !== null)).toEqual(Array(10).fill(true));
  expect((await tokens()) - before).toBe(1);
});

describe('messages through WeChat', () => {
  const sent = async () => (await system.sandbox.requests({ api: 'subscribe_send' })).map(({ verdict }) => verdict);

  async function returned(person: Person, serial: number): Promise<void> {
    const { id } = await submitApplication(person, 'hefd', serial);
    await officer.call('POST /alliances/:alliance/desk/applications/:application/return', {
      params: { alliance: 'hefd', application: id },
      body: { items: [{ field: 'address', reason: '地址不完整，请写到门牌号。'.repeat(8) }] },
    });
    await system.settle();
  }

  const accept = async (person: Person, times: number) => {
    await person.call('POST /me/subscriptions', {
      body: { client: 'weapp', answers: [{ key: 'progress', isAccepted: true }] },
    });
    if (times > 0) await system.sandbox.acceptSubscription({ persona: person.persona, templates: ['progress'], times });
  };

  test('[SUB-01] long words are cut to what each keyword may hold: WeChat refuses none', async () => {
    const person = await newPerson(system, 'sub-long', 110);
    await accept(person, 1);
    await returned(person, 110);
    await waitFor(async () => (await system.sandbox.messages('sub-long')).length === 1, { what: 'the message' });
    expect((await sent()).filter((verdict) => verdict === '47003')).toEqual([]);
  });

  test('[SUB-02] where WeChat knows of no consent, the ledger is emptied, the inbox still tells, and nothing is tried again', async () => {
    const person = await newPerson(system, 'sub-none', 111);
    await accept(person, 0);
    await returned(person, 111);
    await waitFor(async () => (await sent()).includes('43101'), { what: 'WeChat’s refusal' });
    const tries = (await sent()).length;
    const inbox = await person.call('GET /me/inbox', { query: { page: 1, pageSize: 20 } });
    expect(inbox.items.length).toBeGreaterThan(0);
    const { items } = await person.call('GET /me/subscriptions', { query: { client: 'weapp' } });
    expect(items.find(({ key }) => key === 'progress')?.credits).toBe(0);
    await system.settle();
    await system.settle();
    expect((await sent()).length).toBe(tries);
  });
});
