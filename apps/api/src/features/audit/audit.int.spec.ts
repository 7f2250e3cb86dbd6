import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditWords, newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { AuditModule, VerifyAudit } from './index.ts';

let api: TestApi;
const TRIGGERS = [
  'audit_entries_no_update',
  'audit_entries_no_delete',
  'audit_seals_no_update',
  'audit_seals_no_delete',
];
beforeAll(async () => {
  api = await createTestApi({ rooms: [AuditModule] });
  api.get(AuditWords).add({ actions: { 'spec.changed': '更改名称' }, fields: { name: '名称' } });
});
beforeEach(() => api.reset());
afterAll(() => api.close());

const id = newId();
const record = (n: number, alliance = 'hefd') =>
  api.transactions.run(api.context('lin'), async (tx) => {
    const names = { before: { name: `名${n}`, secretNote: 'x' }, after: { name: `名${n + 1}`, secretNote: 'y' } };
    tx.record({ alliance, action: 'spec.changed', subject: { kind: 'member', id }, ...names, article: '二(3)' });
  });
const verify = () => api.get(VerifyAudit).execute();
const problems = async () => (await verify()).findings.map(({ problem }) => problem);

/** Acts as somebody with the database's administrator rights, in front of whom the triggers are no help. */
async function tamper(sql: string): Promise<void> {
  await api.database.withSession(async ({ runner }) => {
    const definitions = await Promise.all(
      TRIGGERS.map(async (name) => (await runner.query(`SHOW CREATE TRIGGER ${name}`))[0]['SQL Original Statement']),
    );
    for (const name of TRIGGERS) await runner.query(`DROP TRIGGER ${name}`);
    await runner.query(`/* any-alliance: integrity */ ${sql}`);
    for (const definition of definitions) await runner.query(definition);
  });
}

describe('the history of a record', () => {
  it('tells who changed what in the words of the rooms, newest first, and only what has words', async () => {
    await api.travelTo('2026-05-20T00:00:00Z');
    await record(1);
    await api.travelTo('2026-05-21T00:00:00Z');
    await record(2);
    api.people.grant('officer', 'officer', { alliance: 'hefd' });
    const { items } = await api
      .as('officer')
      .call('GET /alliances/:alliance/desk/history', { params: { alliance: 'hefd' }, query: { kind: 'member', id } });
    expect(items.map(({ at, ...rest }) => ({ on: at.slice(0, 10), ...rest }))).toEqual([
      {
        on: '2026-05-21',
        who: '未填姓名',
        what: '更改名称',
        changes: [{ label: '名称', before: '名2', after: '名3' }],
        article: '二(3)',
      },
      expect.objectContaining({ on: '2026-05-20', changes: [{ label: '名称', before: '名1', after: '名2' }] }),
    ]);
  });

  it('[trust 32] shows nothing of another alliance', async () => {
    await record(1, 'other');
    api.people.grant('officer', 'officer', { alliance: 'hefd' });
    const { items } = await api
      .as('officer')
      .call('GET /alliances/:alliance/desk/history', { params: { alliance: 'hefd' }, query: { kind: 'member', id } });
    expect(items).toEqual([]);
  });
});

describe('[trust 21] the trail cannot be altered unseen', () => {
  beforeEach(async () => {
    for (let n = 1; n <= 5; n += 1) await record(n);
    expect(await api.sealer.sealAll()).toBe(5);
  });

  it('control: finds nothing in an untouched trail, sealed in several rounds', async () => {
    await record(6);
    await api.sealer.sealAll();
    expect(await verify()).toMatchObject({ sealed: 6, unsealed: 0, findings: [] });
  });

  it.each(['UPDATE audit_entries SET note = 1', 'DELETE FROM audit_entries', 'DELETE FROM audit_seals'])(
    'the database refuses %s',
    async (sql) => {
      const attempt = api.database.withSession(({ runner }) => runner.query(`/* any-alliance: integrity */ ${sql}`));
      await expect(attempt).rejects.toThrow('only ever appended');
    },
  );

  it.each([
    ['alliance_id', "'other'"],
    ['actor_kind', "'system'"],
    ['actor_id', "'zhou'"],
    ['action', "'spec.kept'"],
    ['subject_kind', "'bill'"],
    ['subject_id', "'x'"],
    ['before_json', "REPLACE(before_json, '名2', '名9')"],
    ['after_json', "REPLACE(after_json, '名3', '名9')"],
    ['note', "'checked'"],
    ['charter_version', "'2'"],
    ['article', "'二(4)'"],
    ['request_id', "'x'"],
    ['at', 'at + INTERVAL 1 SECOND'],
    ['content_hash', "REPEAT('0', 64)"],
  ])('finds an altered %s', async (column, value) => {
    await tamper(`UPDATE audit_entries SET ${column} = ${value} WHERE after_json LIKE '%名3%'`);
    expect(await problems()).toEqual(['entry altered']);
  });

  it.each([1, 3, 5])('finds the missing row %i', async (sequence) => {
    await tamper(
      `DELETE FROM audit_entries WHERE id = (SELECT entry_id FROM audit_seals WHERE sequence = ${sequence})`,
    );
    expect(await problems()).toEqual(['entry missing']);
  });

  it.each([
    [1, ['seal missing', 'chain broken']],
    [3, ['seal missing', 'chain broken']],
    [5, ['end cut off']],
  ])('finds the missing seal %i', async (sequence, expected) => {
    await tamper(`DELETE FROM audit_seals WHERE sequence = ${sequence}`);
    expect(await problems()).toEqual(expected);
  });

  it('finds a forged end: who cannot know the key cannot continue the chain', async () => {
    await tamper(`UPDATE audit_seals SET chain_hash = SHA2('guess', 256) WHERE sequence = 5`);
    await tamper(`UPDATE audit_head SET chain_hash = SHA2('guess', 256)`);
    expect(await problems()).toEqual(['chain broken']);
  });

  it('finds an altered row even before it is sealed', async () => {
    await record(9);
    await tamper(`UPDATE audit_entries SET note = 'x' WHERE after_json LIKE '%名10%'`);
    expect(await verify()).toMatchObject({ unsealed: 1, findings: [{ problem: 'entry altered' }] });
  });

  it('seals every row once when several replicas seal at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, n) => record(n)));
    await Promise.allSettled(Array.from({ length: 4 }, () => api.sealer.sealAll()));
    await api.sealer.sealAll();
    expect(await verify()).toMatchObject({ sealed: 35, unsealed: 0, findings: [] });
  });
});
