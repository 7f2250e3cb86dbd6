import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Bench, startBench } from '../testing/bench.ts';
import { miniProgramServer } from '../testing/mini-program-server.ts';

describe('access tokens', () => {
  let bench: Bench;
  let server: ReturnType<typeof miniProgramServer>;
  beforeEach(async () => {
    bench = await startBench();
    server = miniProgramServer(bench.credentials);
  });
  afterEach(() => bench.stop());

  const works = async (token: unknown): Promise<unknown> =>
    (await server.phone(String(token), { code: await bench.control.phoneCode('lin-yue') })).errcode;

  it('[IDN-03] is the same until five minutes before its end; then old and new both work', async () => {
    const first = await server.stable();
    expect((await server.stable()).access_token).toBe(first.access_token);
    await bench.control.moveClock({ advanceSeconds: 6_901 });
    const second = await server.stable();
    expect(second.access_token).not.toBe(first.access_token);
    expect([await works(first.access_token), await works(second.access_token)]).toEqual([0, 0]);
    await bench.control.moveClock({ advanceSeconds: 300 });
    expect([await works(first.access_token), await works(second.access_token)]).toEqual([42001, 0]);
  });

  it('[IDN-03] a forced refresh ends the old one at once, at most every half minute and 20 times a day', async () => {
    const first = await server.stable();
    const second = await server.stable({ force_refresh: true });
    expect([await works(first.access_token), await works(second.access_token)]).toEqual([40001, 0]);
    expect(await server.stable({ force_refresh: true })).toMatchObject({ errcode: 45011 });
    for (let count = 2; count <= 20; count += 1) {
      await bench.control.moveClock({ advanceSeconds: 30 });
      expect(await server.stable({ force_refresh: true })).toMatchObject({ expires_in: 7_200 });
    }
    await bench.control.moveClock({ advanceSeconds: 30 });
    expect(await server.stable({ force_refresh: true })).toMatchObject({ errcode: 45009 });
  });

  it('[IDN-03] the old call gives a new token each time and lets the one before live five minutes', async () => {
    const first = await server.plain();
    const second = await server.plain();
    expect(second.access_token).not.toBe(first.access_token);
    expect(await works(first.access_token)).toBe(0);
    await bench.control.moveClock({ advanceSeconds: 300 });
    expect([await works(first.access_token), await works(second.access_token)]).toEqual([40001 + 2_000, 0]);
  });

  it.each([
    [{ grant_type: 'x' }, 40002],
    [{ appid: undefined }, 41002],
    [{ secret: undefined }, 41004],
    [{ appid: 'wx0' }, 40013],
    [{ secret: 'wrong' }, 40125],
  ])('refuses %j with %i', async (change, errcode) => {
    expect(await server.stable(change)).toMatchObject({ errcode });
  });

  it('wants POST with a JSON body', async () => {
    expect(await server.get('/cgi-bin/stable_token', {})).toMatchObject({ errcode: 43002 });
    const raw = (body: string) => fetch(`${bench.credentials.urls.mp}/cgi-bin/stable_token`, { method: 'POST', body });
    expect(await (await raw('')).json()).toMatchObject({ errcode: 44002 });
    expect(await (await raw('{')).json()).toMatchObject({ errcode: 47001 });
  });

  it('[IDN-03] T1: a token that is refused mid-use really ended; a fresh one works', async () => {
    const token = await server.token();
    await bench.control.addFault({ action: 'T1', match: { api: 'getuserphonenumber' } });
    expect(await works(token)).toBe(40001);
    expect(await works(token)).toBe(40001);
    expect(await works(await server.token())).toBe(0);
  });
});
