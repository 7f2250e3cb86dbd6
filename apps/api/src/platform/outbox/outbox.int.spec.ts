import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '@mengwu/kernel';
import { createTestApi, type TestApi } from '../testing/index.ts';
import { Outbox, PermanentFailure } from './outbox.ts';
import { MAX_DELIVERIES, nextDelivery } from './settle.ts';

declare module './topics.ts' {
  interface OutboxTopics {
    'spec.told': { n: number };
  }
}

let api: TestApi;
let handle: (n: number) => Promise<void>;
let told: number[];
beforeAll(async () => {
  api = await createTestApi();
  api.outbox.on('spec.told', ({ payload }) => handle(payload.n));
});
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-05-20T00:00:00Z');
  told = [];
  handle = async (n) => {
    told.push(n);
  };
});
afterAll(() => api.close());

const publish = (numbers: number[], options: { availableAt?: ReturnType<typeof instant> } = {}) =>
  api.transactions.run(
    api.context(),
    async (tx) => {
      for (const n of numbers) tx.publish('spec.told', { n }, options);
    },
    { unrecorded: 'machinery' },
  );
const states = () =>
  api.database.query<{ state: string; attempts: number; last_error: string | null }>(
    'SELECT state, attempts, last_error FROM outbox_messages ORDER BY id',
  );

describe('the outbox', () => {
  it('sends what was committed, once, and nothing of what was undone', async () => {
    await publish([1, 2, 3]);
    const undone = api.transactions.run(api.context(), async (tx) => {
      tx.publish('spec.told', { n: 99 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await api.outbox.drain()).toEqual({ delivered: 3, failed: 0 });
    expect(await api.outbox.drain()).toEqual({ delivered: 0, failed: 0 });
    expect([...told].sort()).toEqual([1, 2, 3]);
  });

  it('lets several workers share 1,000 messages without telling one twice', async () => {
    const numbers = Array.from({ length: 1_000 }, (_, n) => n);
    await publish(numbers);
    const second = new Outbox(api.database, api.clock, { warn() {} } as never);
    second.on('spec.told', ({ payload }) => handle(payload.n));
    const both = await Promise.all([api.outbox.drain(), second.drain(), api.outbox.drain()]);
    expect(both.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(1_000);
    expect([...told].sort((a, b) => a - b)).toEqual(numbers);
  });

  it('waits for the moment that a message is meant for', async () => {
    await publish([1], { availableAt: instant('2026-05-21T00:00:00Z') });
    await api.outbox.drain();
    expect(told).toEqual([]);
    await api.travelTo('2026-05-21T00:00:01Z');
    await api.outbox.drain();
    expect(told).toEqual([1]);
  });

  it('tries a failure again later and puts it to the dead letters in the end', async () => {
    handle = async () => {
      throw new Error('the number 13800000000 does not answer');
    };
    await publish([1]);
    for (let day = 21; day < 21 + MAX_DELIVERIES; day += 1) {
      expect(await api.outbox.drain()).toEqual({ delivered: 0, failed: 1 });
      expect(await api.outbox.drain()).toEqual({ delivered: 0, failed: 0 });
      await api.travelTo(`2026-05-${day}T00:00:00Z`);
    }
    expect(await states()).toEqual([
      { state: 'dead', attempts: MAX_DELIVERIES, last_error: 'Error: the number [hidden] does not answer' },
    ]);
    expect((await api.anyone.call('GET /ready')).checks.outbox).toContain('1 dead');
  });

  it('gives up at once on what can never succeed', async () => {
    handle = async () => {
      throw new PermanentFailure('the person has refused');
    };
    await publish([1]);
    await api.outbox.drain();
    expect(await states()).toMatchObject([{ state: 'dead', attempts: 1 }]);
  });

  it('delivers again what a killed worker had taken, after its lease', async () => {
    await publish([1]);
    await api.database.withSession(({ runner }) =>
      runner.query('UPDATE outbox_messages SET leased_until = UTC_TIMESTAMP(3) + INTERVAL 1 MINUTE'),
    );
    expect(await api.outbox.drain()).toEqual({ delivered: 0, failed: 0 });
    await api.database.withSession(({ runner }) =>
      runner.query('UPDATE outbox_messages SET leased_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND'),
    );
    expect(await api.outbox.drain()).toEqual({ delivered: 1, failed: 0 });
  });

  it('waits twice as long each time, but never above an hour and a quarter', () => {
    const now = instant('2026-05-20T00:00:00Z');
    const waits = [1, 2, 3, 9, 20].map(
      (attempt) => Date.parse(nextDelivery(now, attempt, () => 0.5)) - Date.parse(now),
    );
    expect(waits).toEqual([5_000, 10_000, 20_000, 1_280_000, 3_600_000]);
  });
});
