import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../ids.ts';
import { createTestApi, type TestApi } from '../testing/index.ts';
import { SpecRoom, SpecScript } from '../testing/spec-room.ts';

let api: TestApi;
let script: SpecScript;
beforeAll(async () => {
  api = await createTestApi({ rooms: [SpecRoom], env: { DATABASE_POOL_SIZE: '24' } });
  script = api.get(SpecScript);
});
beforeEach(async () => {
  await api.reset();
  script.reset();
});
afterAll(() => api.close());

const body = { token: 'x'.repeat(24) };
const accept = (key: string | null, more: object = {}) =>
  api.as('lin').send('POST /door-links/accept', { body, key, ...more });

describe('[trust 7] a request that may be repeated', () => {
  it('needs a key', async () => {
    expect(await accept(null)).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing' } });
    expect(await accept('short')).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing' } });
  });

  it('gives the same answer for the same key and does the work once', async () => {
    const key = newId();
    const first = await accept(key);
    const second = await accept(key);
    expect(first.status).toBe(200);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(await audited()).toBe(1);
  });

  it('does the work again for another key: without the key nothing protects (control)', async () => {
    const first = await accept(newId());
    const second = await accept(newId());
    expect(second.body).not.toEqual(first.body);
    expect(await audited()).toBe(2);
  });

  it('refuses another body under the same key', async () => {
    const key = newId();
    await accept(key);
    const other = await accept(key, { body: { token: 'y'.repeat(24) } });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it("keeps one person's key apart from another's", async () => {
    const key = newId();
    const hers = await accept(key);
    const his = await api.as('zhou').send('POST /door-links/accept', { body, key });
    expect(his.status).toBe(200);
    expect(his.body).not.toEqual(hers.body);
  });

  it('executes one of 20 in parallel and gives the others the same answer or 409', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(key)));
    const answered = answers.filter(({ status }) => status === 200);
    expect(answered.length).toBeGreaterThan(0);
    expect(new Set(answered.map(({ body: each }) => JSON.stringify(each))).size).toBe(1);
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect(await audited()).toBe(1);
  });

  it('answers after a crash between commit and reply, although the state has moved on', async () => {
    const key = newId();
    const first = await accept(key);
    script.beforeRun = async () => {
      throw new Error('what the first request changed would refuse this one');
    };
    expect((await accept(key)).body).toEqual(first.body);
    expect((await accept(newId())).status).toBe(500);
  });

  it('stores no refusal: the same key may succeed later', async () => {
    const key = newId();
    script.insideRun = async () => {
      throw new Error('broken half way');
    };
    expect((await accept(key)).status).toBe(500);
    expect(await audited()).toBe(0);
    script.reset();
    expect((await accept(key)).status).toBe(200);
  });

  it('keeps keys for at least a day and forgets them after two', async () => {
    const key = newId();
    await api.travelTo('2026-05-20T00:00:00Z');
    await api.jobs.runDue();
    await accept(key);
    await api.travelTo('2026-05-21T01:00:00Z');
    await api.jobs.runDue();
    expect(await keys()).toBe(1);
    await api.travelTo('2026-05-22T02:00:00Z');
    await api.jobs.runDue();
    expect(await keys()).toBe(0);
  });
});

describe('[trust 7] a request with the network between two transactions', () => {
  const params = { alliance: 'hefd', event: newId() };
  const link = (key: string) =>
    api.as('lin').send('POST /alliances/:alliance/desk/events/:event/door-links', { params, body: { door: 'A' }, key });
  beforeEach(() => api.people.grant('lin', 'officer', { alliance: 'hefd' }));

  it('goes on with what it kept when the network failed in between', async () => {
    const key = newId();
    const seen: number[] = [];
    script.betweenRuns = async () => {
      seen.push(await audited());
      throw new Error('the network failed');
    };
    expect((await link(key)).status).toBe(500);
    expect((await link(key)).status).toBe(500);
    expect(seen).toEqual([1, 1]);
    script.reset();
    const done = await link(key);
    expect(done.status).toBe(200);
    expect((await link(key)).body).toEqual(done.body);
    expect(await audited()).toBe(2);
  });

  it('finishes once when two repetitions run side by side', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 6 }, () => link(key)));
    expect(new Set(answers.map(({ body: each }) => JSON.stringify(each))).size).toBe(1);
    expect(await audited()).toBe(2);
  });
});

async function audited(): Promise<number> {
  const sql = '/* any-alliance: integrity */ SELECT COUNT(*) AS n FROM audit_entries';
  return (await api.database.query<{ n: number }>(sql))[0]?.n ?? 0;
}

async function keys(): Promise<number> {
  return (await api.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM idempotency_keys'))[0]?.n ?? 0;
}
