import { mkdtempSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startSandbox } from './start-sandbox.ts';
import { startBench, until } from './testing/bench.ts';
import { miniProgramServer } from './testing/mini-program-server.ts';

describe('starting and stopping', () => {
  const folders: string[] = [];
  const environment = process.env.NODE_ENV;
  afterEach(() => {
    process.env.NODE_ENV = environment ?? 'test';
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'wechat-sandbox-'));
    folders.push(made);
    return join(made, 'state');
  };

  it('[CFG-01] refuses to run in production', async () => {
    process.env.NODE_ENV = 'production';
    await expect(startSandbox()).rejects.toThrow(/refuses to run with NODE_ENV=production/);
  });

  it('says which port is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    await expect(startSandbox({ merchants: [], ports: { pay: port } })).rejects.toThrow(
      `Port ${port} for the sandbox's pay listener is taken`,
    );
    await new Promise((done) => other.close(done));
  });

  it('refuses settings that cannot work', async () => {
    const twin = { key: 'a', name: '甲', mchid: '1900000001' };
    await expect(startSandbox({ merchants: [twin, { ...twin, key: 'b' }] })).rejects.toThrow(
      /mchid "1900000001" is given twice/,
    );
    await expect(startSandbox({ merchants: [], compressRepeats: 0 })).rejects.toThrow(
      /compressRepeats must be 1 or more/,
    );
  });

  it('keeps keys, people, orders, messages, credits and pending notifications over a restart', async () => {
    const stateDir = folder();
    const first = await startBench({ stateDir });
    first.answerWith(500);
    await first.control.createPersona({ id: 'mei', displayName: '梅', phone: '13800018888' });
    await first.control.acceptSubscription({ persona: 'mei', templates: ['announcement'], times: 2 });
    await first.control.pay({ prepay_id: await first.ordered('KEEP_0001') });
    await until('a refused notification', async () => (await first.control.notifications())[0]?.repeats === 1);
    const code = await first.control.loginCode('mei');
    const [before, people, ledger] = [first.credentials, await first.control.personas(), await first.control.ledger()];
    await first.stop();
    expect([statSync(stateDir).mode & 0o777, statSync(join(stateDir, 'keys.json')).mode & 0o777]).toEqual([
      0o700, 0o600,
    ]);

    const second = await startBench({ stateDir });
    expect({ ...second.credentials, urls: null }).toEqual({ ...before, urls: null });
    expect(await second.control.personas()).toEqual(people);
    expect(await second.control.ledger()).toEqual(ledger);
    expect(await miniProgramServer(second.credentials).session(code)).toMatchObject({
      openid: people.find((each) => each.id === 'mei')?.openids.mp,
    });
    expect((await second.control.notifications('KEEP_0001'))[0]).toMatchObject({ outcome: 'pending', repeats: 1 });
    await second.stop();
  });

  it('makes other keys in another folder, and four merchants by default', async () => {
    const [one, two] = await Promise.all([startSandbox({ stateDir: folder() }), startSandbox({ stateDir: folder() })]);
    expect(one.credentials().merchants.map((merchant) => merchant.key)).toEqual(['tocop', 'cner', 'hefd', 'hengshui']);
    const prints = [...one.credentials().fingerprints, ...two.credentials().fingerprints];
    expect(new Set(prints).size).toBe(16);
    expect(JSON.stringify(one.credentials()).match(/BEGIN PRIVATE KEY/g)).toHaveLength(4);
    await Promise.all([one.stop(), two.stop()]);
  });
});

describe('the control listener', () => {
  it('wants its token, and says what it cannot do', async () => {
    const bench = await startBench();
    const { control, urls } = { control: bench.control, urls: bench.credentials.urls };
    expect((await fetch(`${urls.control}/ledger`)).status).toBe(401);
    expect((await fetch(`${urls.control}/ledger`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
    await expect(control.loginCode('nobody')).rejects.toThrow(/NO_PERSONA/);
    await expect(control.createPersona({ id: 'lin-yue', displayName: '又一个', phone: '13800010009' })).rejects.toThrow(
      /PERSONA_EXISTS/,
    );
    await expect(control.createPersona({ displayName: '短号', phone: '110' })).rejects.toThrow(/11 digits/);
    await expect(control.acceptSubscription({ persona: 'lin-yue', templates: ['nope'] })).rejects.toThrow(
      /NO_TEMPLATE/,
    );
    await expect(control.moveClock({ set: 'tomorrow' })).rejects.toThrow(/not an instant/);
    await expect(control.resend({ id: 'nope' })).rejects.toThrow(/NO_NOTIFICATION/);
    await expect(control.markRefunded('nope')).rejects.toThrow(/NO_ORDER/);
    await bench.stop();
  });

  it('resets everything but keys and counters: openids stay, ids never return', async () => {
    const bench = await startBench();
    const people = await bench.control.personas();
    const prepayId = await bench.ordered('RESET_0001');
    await bench.control.moveClock({ advanceSeconds: 60 });
    await bench.control.reset();
    expect(await bench.control.personas()).toEqual(people);
    expect((await bench.control.ledger()).orders).toEqual([]);
    expect(await bench.control.clock()).toMatchObject({ offsetMs: 0 });
    expect((await bench.ordered('RESET_0001')).slice(-20)).not.toBe(prepayId.slice(-20));
    await bench.stop();
  });

  it('gives the same ids for the same seed', async () => {
    const [one, two] = await Promise.all([startBench({ seed: 'same' }), startBench({ seed: 'same' })]);
    expect(await two.control.personas()).toEqual(await one.control.personas());
    expect(await two.control.loginCode('lin-yue')).toBe(await one.control.loginCode('lin-yue'));
    expect(two.credentials.templates).toEqual(one.credentials.templates);
    expect(two.merchant.privateKeyPem).not.toBe(one.merchant.privateKeyPem);
    await Promise.all([one.stop(), two.stop()]);
  });
});
