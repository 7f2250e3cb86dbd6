import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '../testing/index.ts';
import { Jobs } from './jobs.ts';

const silent = { warn() {}, error() {} } as never;
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-05-20T00:00:00Z');
});
afterAll(() => api.close());

const replica = (run: () => Promise<void>) => {
  const jobs = new Jobs(api.database, api.clock, silent);
  jobs.every(60, 'spec.hourly', run);
  return jobs;
};

describe('periodic jobs', () => {
  it('run when due by the travelling clock, once however long ago', async () => {
    let runs = 0;
    const jobs = replica(async () => {
      runs += 1;
    });
    expect(await jobs.runDue()).toEqual(['spec.hourly']);
    expect(await jobs.runDue()).toEqual([]);
    await api.travelTo('2026-05-20T01:00:01Z');
    expect(await jobs.runDue()).toEqual(['spec.hourly']);
    await api.travelTo('2027-05-20T01:00:00Z');
    expect(await jobs.runDue()).toEqual(['spec.hourly']);
    expect(runs).toBe(3);
  });

  it('put off to a later day are due again after a journey back', async () => {
    const jobs = replica(async () => {});
    await jobs.runDue();
    await api.travelTo('2025-05-20T01:00:00Z');
    expect(await jobs.runDue()).toEqual([]);
    await jobs.afterJourneyBack();
    expect(await jobs.runDue()).toEqual(['spec.hourly']);
  });

  it('run in one of several replicas', async () => {
    let runs = 0;
    let release: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const work = async () => {
      runs += 1;
      await gate;
    };
    const rivals = Array.from({ length: 6 }, () => replica(work));
    let answered = 0;
    const all = rivals.map(async (jobs) => {
      const ran = await jobs.runDue();
      answered += 1;
      if (answered === 5) release();
      return ran;
    });
    expect((await Promise.all(all)).flat()).toEqual(['spec.hourly']);
    expect(runs).toBe(1);
  });

  it('are due again a minute after a failure', async () => {
    let isBroken = true;
    const jobs = replica(async () => {
      if (isBroken) throw new Error('broken');
    });
    await jobs.runDue();
    const [row] = await api.database.query<{ last_error: string }>(
      "SELECT last_error FROM jobs WHERE name = 'spec.hourly'",
    );
    expect(row?.last_error).toBe('Error: broken');
    isBroken = false;
    await api.travelTo('2026-05-20T00:01:01Z');
    expect(await jobs.runDue()).toEqual(['spec.hourly']);
  });

  it('run on demand over HTTP, outside production', async () => {
    const { ran } = await api.anyone.call('POST /development/jobs/run');
    expect(ran).toContain('platform.seal-audit');
  });
});
