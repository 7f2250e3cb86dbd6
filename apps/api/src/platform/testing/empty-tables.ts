import type { Database } from '../database/database.ts';

/** Empties every table that holds a row; TRUNCATE, because the audit trail refuses DELETE. */
export async function emptyTables(database: Database): Promise<void> {
  const tables = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'migrations'`,
  );
  if (tables.length === 0) return;
  const probes = tables.map(({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM \`${name}\`)`);
  const filled = await database.query<{ name: string }>(`/* any-alliance: integrity */ ${probes.join(' UNION ALL ')}`);
  await database.withSession(async ({ runner }) => {
    await runner.query('SET FOREIGN_KEY_CHECKS = 0');
    for (const { name } of filled) await runner.query(`/* any-alliance: integrity */ TRUNCATE TABLE \`${name}\``);
    await runner.query('SET FOREIGN_KEY_CHECKS = 1');
  });
}
