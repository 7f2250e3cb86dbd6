import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Bench, startBench } from '../testing/bench.ts';
import { miniProgramServer } from '../testing/mini-program-server.ts';

describe('who somebody is', () => {
  let bench: Bench;
  let server: ReturnType<typeof miniProgramServer>;
  beforeAll(async () => {
    bench = await startBench();
    server = miniProgramServer(bench.credentials);
    await bench.control.createPersona({ id: 'risky', displayName: '风险用户', phone: '13800019999', risky: true });
    await bench.control.createPersona({ id: 'virtual', displayName: '快照用户', phone: '13800019998', snapshot: true });
  });
  afterAll(() => bench.stop());

  it('[IDN-01] a login code gives openid, session key and unionid once', async () => {
    const code = await bench.control.loginCode('lin-yue');
    const session = await server.session(code);
    const persona = (await bench.control.personas()).find((each) => each.id === 'lin-yue');
    expect(session).toEqual({
      openid: persona?.openids.mp,
      session_key: expect.any(String),
      unionid: persona?.unionid,
    });
    expect(session.openid).toMatch(/^o[\w-]{27}$/);
    expect(Buffer.from(String(session.session_key), 'base64')).toHaveLength(16);
    expect(persona?.openids.h5).not.toBe(persona?.openids.mp);
    expect(await server.session(code)).toMatchObject({ errcode: 40163, errmsg: expect.stringMatching(/rid: /) });
  });

  it('[IDN-01] a code is good for five minutes, for one purpose and one app', async () => {
    const late = await bench.control.loginCode('lin-yue');
    const phone = await bench.control.phoneCode('lin-yue');
    const other = await bench.control.loginCode('lin-yue', 'h5');
    expect(await server.session('nonsense')).toMatchObject({ errcode: 40029 });
    expect(await server.session(phone)).toMatchObject({ errcode: 40029 });
    expect(await server.session(other)).toMatchObject({ errcode: 40029 });
    await bench.control.moveClock({ advanceSeconds: 300 });
    expect(await server.session(late)).toMatchObject({ errcode: 40029 });
    await bench.control.moveClock({ real: true });
  });

  it('[IDN-01] refuses a risky person, a wrong app, a wrong secret and a hundred logins a minute', async () => {
    expect(await server.session(await bench.control.loginCode('risky'))).toMatchObject({ errcode: 40226 });
    expect(await server.session('x', { appid: 'wx0000000000000000' })).toMatchObject({ errcode: 40013 });
    expect(await server.session('x', { secret: 'wrong' })).toMatchObject({ errcode: 40125 });
    expect(await server.session('')).toMatchObject({ errcode: 41008 });
    const codes = await Promise.all(Array.from({ length: 101 }, () => bench.control.loginCode('he-qing')));
    const answers = await Promise.all(codes.map((code) => server.session(code)));
    expect(answers.filter((answer) => answer.errcode === undefined)).toHaveLength(100);
    expect(answers.filter((answer) => answer.errcode === 45011)).toHaveLength(1);
  });

  it('[IDN-04] a phone code gives the number with our watermark, once', async () => {
    const token = await server.token();
    const code = await bench.control.phoneCode('lin-yue');
    expect(await server.phone(token, { code })).toEqual({
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: '13800010001',
        purePhoneNumber: '13800010001',
        countryCode: '86',
        watermark: { timestamp: expect.any(Number), appid: bench.credentials.mp.appid },
      },
    });
    expect(await server.phone(token, { code })).toMatchObject({ errcode: 40163 });
    expect(await server.phone(token, { code: await bench.control.loginCode('lin-yue') })).toMatchObject({
      errcode: 40029,
    });
    const bound = { code: await bench.control.phoneCode('lin-yue'), openid: 'oSomebodyElse' };
    expect(await server.phone(token, bound)).toMatchObject({ errcode: 40003 });
    expect(await server.phone('', { code })).toMatchObject({ errcode: 41001 });
    expect(await server.phone('wrong', { code })).toMatchObject({ errcode: 40001 });
  });

  it('[IDN-05] the web code tells a snapshot identity from a real one', async () => {
    const real = await server.webSession(await bench.control.oauthCode('lin-yue', 'snsapi_userinfo'));
    expect(real).toMatchObject({ scope: 'snsapi_userinfo', unionid: expect.any(String), expires_in: 7_200 });
    expect(real.is_snapshotuser).toBeUndefined();
    const base = await server.webSession(await bench.control.oauthCode('virtual'));
    expect(base).toMatchObject({ scope: 'snsapi_base', is_snapshotuser: 1 });
    expect(base.unionid).toBeUndefined();
  });
});
