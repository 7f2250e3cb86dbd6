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

/** `refuses` decides before anything is written, as a group must; `groups` sees how large each one was. */
function run(
  ctx: RequestContext,
  { refuses = false, groups = [], after }: { refuses?: boolean; groups?: number[]; after?: () => void } = {},
): Promise<number> {
  const decide = async (tx: Tx, isRefused: boolean): Promise<number | DomainError> =>
    isRefused ? new DomainError('event_full') : note(tx);
  return grouped.run<boolean, number>('one row', ctx, {
    wish: refuses,
    alone: async (tx) => {
      const answer = await decide(tx, refuses);
      if (answer instanceof DomainError) throw answer;
      return answer;
    },
    together: async (asked) => {
      groups.push(asked.length);
      const answers = [];
      for (const { tx, wish } of asked) answers.push(await decide(tx, wish));
      after?.();
      return answers;
    },
  });
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
    const groups: number[] = [];
    const before = await Promise.all(requests.map((ctx) => run(ctx, { groups })));
    expect(groups).toEqual([19]);
    expect(before).toEqual([0, ...Array(19).fill(1)]);
    expect(await kept()).toEqual(idsOf(requests));
    expect(requests.map(({ idempotency }) => idempotency?.outcome?.answer)).toEqual(before);
  });

  it('control: nobody who waits for nobody shares', async () => {
    const before: number[] = [];
    for (let at = 0; at < 5; at += 1) before.push(await run(request()));
    expect(before).toEqual([0, 1, 2, 3, 4]);
  });

  it('a refused one leaves nothing and fails no other', async () => {
    const requests = Array.from({ length: 6 }, request);
    const outcomes = await Promise.allSettled(requests.map((ctx, at) => run(ctx, { refuses: at === 3 })));
    expect(outcomes.map(({ status }) => status === 'rejected')).toEqual([false, false, false, true, false, false]);
    expect(outcomes[3]).toMatchObject({ reason: { code: 'event_full' } });
    expect(await kept()).toEqual(idsOf(requests.filter((_, at) => at !== 3)));
  });

  it('[trust 7] the same key in one group does its work once, and all get that answer', async () => {
    const [first, ctx] = [request(), request()];
    const [, ...answers] = await Promise.all([first, ctx, ctx, ctx].map((each) => run(each)));
    expect(new Set(answers).size).toBe(1);
    expect(await kept()).toEqual(idsOf([first, ctx]));
  });

  it('[trust 7] a key that was answered before gets its answer again', async () => {
    const ctx = request();
    const once = await run(ctx);
    const others = [request(), request()];
    const [, again] = await Promise.all(
      [others[0] as RequestContext, ctx, others[1] as RequestContext].map((c) => run(c)),
    );
    expect(again).toBe(once);
    expect(await kept()).toEqual(idsOf([ctx, ...others]));
  });

  it('a deadlock undoes all, and each tries for itself', async () => {
    const requests = Array.from({ length: 5 }, request);
    const groups: number[] = [];
    const after = () => {
      throw Object.assign(new Error('Deadlock found'), { errno: 1213 });
    };
    await Promise.all(requests.map((ctx) => run(ctx, { groups, after })));
    expect(groups).toEqual([4]);
    expect(await kept()).toEqual(idsOf(requests));
  });
});
