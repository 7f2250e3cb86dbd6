import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '../testing/index.ts';
import type { Tx } from './tx.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await api.database.withSession(async ({ runner }) => {
    await runner.query(
      'CREATE TABLE IF NOT EXISTS spec_counters (id INT PRIMARY KEY, n INT NOT NULL, at DATETIME(3) NULL)',
    );
  });
});
beforeEach(async () => {
  await api.reset();
  await run((tx) => tx.execute('INSERT INTO spec_counters (id, n) VALUES (1, 0), (2, 0)'));
});
afterAll(async () => {
  await api.database.withSession(({ runner }) => runner.query('DROP TABLE spec_counters'));
  await api.close();
});

const run = <T>(work: (tx: Tx) => Promise<T>) =>
  api.transactions.run(api.context('lin'), work, { unrecorded: 'machinery' });
const add = (tx: Tx, id: number) => tx.execute('UPDATE spec_counters SET n = n + 1 WHERE id = ?', [id]);
const counts = async () => {
  const rows = await api.database.query<{ n: number }>('SELECT n FROM spec_counters ORDER BY id');
  return rows.map(({ n }) => n);
};

describe('the transaction runner', () => {
  it('undoes everything when the work throws', async () => {
    const work = run(async (tx) => {
      await add(tx, 1);
      throw new Error('half way');
    });
    await expect(work).rejects.toThrow('half way');
    expect(await counts()).toEqual([0, 0]);
  });

  it('tries a deadlock again, whole, so that crossing writers both succeed', async () => {
    let attempts = 0;
    let bothHold: () => void = () => {};
    const meeting = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    let holding = 0;
    const cross = (first: number, second: number) =>
      run(async (tx) => {
        attempts += 1;
        await add(tx, first);
        holding += 1;
        if (holding === 2) bothHold();
        await meeting;
        await add(tx, second);
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect(await counts()).toEqual([2, 2]);
    // Control: had the two not collided, nothing would have been tried again.
    expect(attempts).toBeGreaterThan(2);
  });

  it('loses none of 200 concurrent increments', async () => {
    await Promise.all(Array.from({ length: 200 }, () => run((tx) => add(tx, 1))));
    expect(await counts()).toEqual([200, 0]);
  });

  it('never waits for a second connection, however many read beside their `tx`', async () => {
    const CROWD = 80;
    let waiting = 0;
    const counted = await Promise.all(
      Array.from({ length: CROWD }, () =>
        run(async (tx) => {
          await tx.query('SELECT 1 AS one');
          waiting += 1;
          const [row] = await api.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM spec_counters');
          return row?.n;
        }),
      ),
    );
    expect(waiting).toBe(CROWD);
    expect(counted).toEqual(Array.from({ length: CROWD }, () => 2));
  });

  it('reads beside its `tx` what it has written, and nothing of that when it is over', async () => {
    const seen = await run(async (tx) => {
      await add(tx, 1);
      return counts();
    });
    expect(seen).toEqual([1, 0]);
    await expect(
      run(async (tx) => {
        await add(tx, 1);
        throw new Error(String(await counts()));
      }),
    ).rejects.toThrow('2,0');
    expect(await counts()).toEqual([1, 0]);
  });

  it('answers `unavailable` for a connection lost half way, and nothing is half done', async () => {
    const lost = run(async (tx) => {
      await add(tx, 1);
      const [row] = await tx.query<{ id: number }>('SELECT CONNECTION_ID() AS id');
      await api.database.withSession(({ runner }) => runner.query(`KILL CONNECTION ${row?.id}`));
      await add(tx, 2);
    });
    await expect(lost).rejects.toMatchObject({ code: 'unavailable' });
    expect(await counts()).toEqual([0, 0]);
    await run((tx) => add(tx, 2));
    expect(await counts()).toEqual([0, 1]);
  });

  it('gives an ended transaction to nobody', async () => {
    let kept: Tx | undefined;
    await run(async (tx) => {
      kept = tx;
    });
    await expect(kept?.query('SELECT 1')).rejects.toThrow('has ended');
  });

  it('reads an Instant and a sum as they were written', async () => {
    const at = '2026-05-20T05:29:35.010Z';
    const rows = await run(async (tx) => {
      await tx.execute('UPDATE spec_counters SET n = 7, at = ? WHERE id = 1', [at]);
      return tx.query('SELECT at, (SELECT SUM(n) FROM spec_counters) AS total FROM spec_counters WHERE at = ?', [at]);
    });
    expect(rows).toEqual([{ at, total: 7 }]);
  });

  it('runs READ COMMITTED on every connection of the pool', async () => {
    const isolations = await Promise.all(
      Array.from({ length: 8 }, () => run((tx) => tx.query<{ v: string }>("SHOW VARIABLES LIKE 't%\\_isolation'"))),
    );
    expect(new Set(isolations.flat().map((row) => Object.values(row)[1]))).toEqual(new Set(['READ-COMMITTED']));
  });

  it('[trust 21] refuses to commit a change that nobody recorded', async () => {
    const unrecorded = api.transactions.run(api.context('lin'), (tx) => add(tx, 1));
    await expect(unrecorded).rejects.toMatchObject({ name: 'UnrecordedTransactionError' });
    expect(await counts()).toEqual([0, 0]);
    // Control: the same change with its record passes.
    await api.transactions.run(api.context('lin'), async (tx) => {
      tx.record({ action: 'counter.added', subject: { kind: 'counter', id: '1' } });
      await add(tx, 1);
    });
    expect(await counts()).toEqual([1, 0]);
  });
});
