import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bench, startBench } from '../testing/bench.ts';
import { miniProgramServer } from '../testing/mini-program-server.ts';

const RETURN = 'http://127.0.0.1:5173/#/pages/me/index';

describe('pages that ask the person', () => {
  let bench: Bench;
  let server: ReturnType<typeof miniProgramServer>;
  beforeAll(async () => {
    bench = await startBench();
    server = miniProgramServer(bench.credentials);
  });
  afterAll(() => bench.stop());

  const post = (base: string, path: string, form: Record<string, string>, cookie = '') =>
    fetch(`${base}${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
      headers: { cookie },
    });
  const location = (answer: Response): URL => new URL(answer.headers.get('location') ?? 'http://none');
  const behindHash = (answer: Response): URLSearchParams => new URLSearchParams(location(answer).hash.split('?')[1]);

  const asked = (change: Record<string, string> = {}): Record<string, string> => ({
    appid: bench.credentials.h5.appid,
    redirect_uri: 'http://127.0.0.1:5173/#/pages/login',
    response_type: 'code',
    scope: 'snsapi_base',
    state: 'abc123',
    ...change,
  });
  const authorizePage = (change: Record<string, string> = {}) =>
    fetch(`${bench.credentials.urls.open}/connect/oauth2/authorize?${new URLSearchParams(asked(change))}`);

  it('[IDN-05] authorise: names the people, gives a code and the state, remembers who it was', async () => {
    expect(await (await authorizePage()).text()).toContain('周宁');
    const chosen = await post(bench.credentials.urls.open, '/connect/oauth2/allow', {
      ...asked(),
      persona: 'zhou-ning',
    });
    expect(chosen.status).toBe(303);
    const target = location(chosen);
    expect([target.origin, target.hash, target.searchParams.get('state')]).toEqual([
      'http://127.0.0.1:5173',
      '#/pages/login',
      'abc123',
    ]);
    const persona = (await bench.control.personas()).find((each) => each.id === 'zhou-ning');
    expect(await server.webSession(target.searchParams.get('code') ?? '')).toMatchObject({
      openid: persona?.openids.h5,
    });
    const cookie = (chosen.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const phone = await fetch(`${bench.credentials.urls.wallet}/phone`, { headers: { cookie } });
    expect(await phone.text()).toMatch(/<strong>周宁/);
  });

  it('authorise: a new person is made on the spot; nonsense is refused', async () => {
    const fresh = { ...asked(), displayName: '新来者', phone: '13900001111' };
    expect((await post(bench.credentials.urls.open, '/connect/oauth2/allow', fresh)).status).toBe(303);
    expect((await bench.control.personas()).map((persona) => persona.displayName)).toContain('新来者');
    expect((await post(bench.credentials.urls.open, '/connect/oauth2/allow', { ...fresh, phone: '12' })).status).toBe(
      400,
    );
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['another host', { redirect_uri: 'https://example.com/' }, /redirect_uri 参数错误/],
    ['a script address', { redirect_uri: 'javascript:alert(1)' }, /redirect_uri 参数错误/],
    ['an unknown app', { appid: 'wx0' }, /appid 参数错误/],
    ['an unknown scope', { scope: 'snsapi_login' }, /scope/],
    ['a state with signs', { state: 'a-b' }, /state/],
    ['another response_type', { response_type: 'token' }, /response_type/],
  ])('[IDN-05] authorise refuses %s', async (_what, change, words) => {
    const page = await authorizePage(change);
    expect(page.status).toBe(400);
    expect(await page.text()).toMatch(words);
    expect(
      (await post(bench.credentials.urls.open, '/connect/oauth2/allow', { ...asked(change), persona: 'lin-yue' }))
        .status,
    ).toBe(400);
  });

  const consent = (change: Record<string, string> = {}): Record<string, string> => ({
    appid: bench.credentials.mp.appid,
    persona: 'lin-yue',
    return: RETURN,
    ...change,
  });
  const wallet = (path: string, form: Record<string, string>) => post(bench.credentials.urls.wallet, path, form);
  const show = (path: string, query: Record<string, string>) =>
    fetch(`${bench.credentials.urls.wallet}${path}?${new URLSearchParams(query)}`);

  it('[IDN-04] phone number: shown masked; allowed gives a code, refused says so', async () => {
    const page = await (await show('/phone-number', consent())).text();
    expect(page).toContain('138****0001');
    expect(page).not.toContain('13800010001');
    const allowed = behindHash(await wallet('/phone-number', consent({ answer: 'allow' })));
    const token = await server.token();
    expect(await server.phone(token, { code: allowed.get('phoneCode') })).toMatchObject({
      phone_info: { purePhoneNumber: '13800010001' },
    });
    const refused = behindHash(await wallet('/phone-number', consent({ answer: 'deny' })));
    expect([refused.get('phoneDenied'), refused.get('phoneCode')]).toEqual(['1', null]);
  });

  it('subscribe: each ticked template is one credit, the others are rejected', async () => {
    const [first, second] = bench.credentials.templates;
    const ids = `${first?.templateId},${second?.templateId}`;
    expect(await (await show('/subscribe', consent({ templates: ids }))).text()).toContain(first?.title);
    const answer = await wallet(
      '/subscribe',
      consent({ templates: ids, tick: String(first?.templateId), answer: 'allow' }),
    );
    expect(JSON.parse(behindHash(answer).get('subscribe') ?? '{}')).toEqual({
      [String(first?.templateId)]: 'accept',
      [String(second?.templateId)]: 'reject',
    });
    const { credits } = await bench.control.ledger();
    expect(credits.map((credit) => [credit.templateId, credit.credits])).toEqual([
      [first?.templateId, 1],
      [second?.templateId, 0],
    ]);
    const cancelled = await wallet(
      '/subscribe',
      consent({ templates: String(first?.key), tick: String(first?.templateId), answer: 'cancel' }),
    );
    expect(JSON.parse(behindHash(cancelled).get('subscribe') ?? '{}')).toEqual({
      [String(first?.templateId)]: 'reject',
    });
  });

  it.each<[string, string, Record<string, string>]>([
    ['a return elsewhere', '/phone-number', { return: 'https://example.com/' }],
    ['no return', '/phone-number', { return: '' }],
    ['an unknown app', '/phone-number', { appid: 'wx0' }],
    ['an unknown template', '/subscribe', { templates: 'nope' }],
    ['no template', '/subscribe', { templates: '' }],
  ])('refuses %s', async (_what, path, change) => {
    expect((await show(path, consent(change))).status).toBe(400);
    expect((await wallet(path, consent({ ...change, answer: 'allow' }))).status).toBe(400);
  });

  it('asks whose phone it is when it does not know', async () => {
    expect(await (await show('/phone-number', consent({ persona: '' }))).text()).toContain('这是谁的手机');
  });
});
