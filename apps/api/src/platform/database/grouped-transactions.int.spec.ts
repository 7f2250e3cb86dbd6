import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '../context.ts';
import { DomainError } from '../http/domain-error.ts';
import { newId } from '../ids.ts';
import { createTestApi, type TestApi } from '../testing/index.ts';
import { GroupedTransactions } from './grouped-transactions.ts';
import type { Tx } from './tx.ts';

let api: TestApi;
let grouped: GroupedTransactions;
beforeAll(async () => {
  api = await createTestApi();
  grouped = api.get(GroupedTransactions);
});
beforeEach(() => api.reset());
afterAll(() => api.close());

const request = (): RequestContext => ({
  ...api.context(newId()),
  requestId: newId(),
  idempotency: { id: newId().replaceAll('-', '').padEnd(64, '0'), bodyHash: 'b'.repeat(64) },
});

const COMMITTED = "/* any-alliance: integrity */ SELECT COUNT(*) AS n FROM audit_entries WHERE action = 'spec.noted'";

/** Writes, records, and answers how many have committed before it, as seen from outside. */
async function note(tx: Tx): Promise<number> {
  await tx.execute(
    'INSERT INTO clock_offset (id, offset_ms) VALUES (1, 0) ON DUPLICATE KEY UPDATE offset_ms = offset_ms + 1',
  );
  tx.record({ action: 'spec.noted', subject: { kind: 'spec', id: newId() } });
  const [row] = await api.database.query<{ n: number }>(COMMITTED);
  return row?.n ?? -1;
}

async function kept() {
  const [audit, keys] = await Promise.all([
    api.database.query<{ requestId: string }>(
      "/* any-alliance: integrity */ SELECT request_id AS requestId FROM audit_entries WHERE action = 'spec.noted'",
    ),
    api.database.query<{ id: string }>('SELECT id FROM idempotency_keys WHERE answer IS NOT NULL'),
  ]);
  return { audit: audit.map(({ requestId }) => requestId).sort(), keys: keys.map(({ id }) => id).sort() };
}

const idsOf = (requests: readonly RequestContext[]) => ({
  audit: requests.map(({ requestId }) => requestId).sort(),
  keys: requests.map(({ idempotency }) => idempotency?.id ?? '').sort(),
});

describe('requests that compete for one row', () => {
  it('share a commit when they have to wait, and keep their own key, answer and audit row', async () => {
    const requests = Array.from({ length: 20 }, request);
    const before = await Promise.all(requests.map((ctx) => grouped.run('one row', ctx, note)));
    expect(before).toEqual([0, ...Array(19).fill(1)]);
    expect(await kept()).toEqual(idsOf(requests));
    expect(requests.map(({ idempotency }) => idempotency?.outcome?.answer)).toEqual(before);
  });

  it('control: nobody who waits for nobody shares', async () => {
    const before: number[] = [];
    for (let at = 0; at < 5; at += 1) before.push(await grouped.run('one row', request(), note));
    expect(before).toEqual([0, 1, 2, 3, 4]);
  });

  it('a refused one undoes its own work and no other', async () => {
    const requests = Array.from({ length: 6 }, request);
    const outcomes = await Promise.allSettled(
      requests.map((ctx, at) =>
        grouped.run('one row', ctx, async (tx) => {
          const id = await note(tx);
          if (at === 3) throw new DomainError('event_full');
          return id;
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status === 'rejected')).toEqual([false, false, false, true, false, false]);
    expect(outcomes[3]).toMatchObject({ reason: { code: 'event_full' } });
    expect(await kept()).toEqual(idsOf(requests.filter((_, at) => at !== 3)));
  });

  it('[trust 7] the same key in one group is answered once', async () => {
    const [first, ctx] = [request(), request()];
    const [, ...ids] = await Promise.all([first, ctx, ctx, ctx].map((each) => grouped.run('one row', each, note)));
    expect(ids).toEqual([1, 1, 1]);
    expect(await kept()).toEqual(idsOf([first, ctx]));
  });

  it('a deadlock undoes all, and each tries for itself', async () => {
    const requests = Array.from({ length: 5 }, request);
    let deadlocks = 0;
    await Promise.all(
      requests.map((ctx, at) =>
        grouped.run('one row', ctx, async (tx) => {
          const id = await note(tx);
          if (at !== 2 || deadlocks > 0) return id;
          deadlocks += 1;
          throw Object.assign(new Error('Deadlock found'), { errno: 1213 });
        }),
      ),
    );
    expect(deadlocks).toBe(1);
    expect(await kept()).toEqual(idsOf(requests));
  });
});
