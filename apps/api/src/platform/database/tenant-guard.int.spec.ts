import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '../testing/index.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const UNSCOPED = "SELECT id FROM audit_entries WHERE subject_id = 'x'";
const run = (work: Parameters<TestApi['transactions']['run']>[1]) => api.transactions.run(api.context(), work);

describe('[trust 32] no unscoped statement reaches the database', () => {
  it('finds the tables of alliances in the database itself', async () => {
    await expect(api.database.query(UNSCOPED)).rejects.toMatchObject({ name: 'UnscopedQueryError' });
    expect(await api.database.query(`${UNSCOPED} AND alliance_id = 'hefd'`)).toEqual([]);
  });

  it('watches prepared SQL and TypeORM’s manager alike', async () => {
    await expect(run((tx) => tx.query(UNSCOPED))).rejects.toMatchObject({ name: 'UnscopedQueryError' });
    await expect(
      run((tx) => tx.manager.createQueryBuilder().select('id').from('audit_entries', 'e').getRawMany()),
    ).rejects.toMatchObject({ name: 'UnscopedQueryError' });
    const scoped = run((tx) =>
      tx.manager
        .createQueryBuilder()
        .select('id')
        .from('audit_entries', 'e')
        .where("alliance_id = :a AND subject_id = 'x'", { a: 'hefd' })
        .getRawMany(),
    );
    expect(await scoped).toEqual([]);
  });
});
