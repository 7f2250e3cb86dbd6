import { createDataSource } from './connect.ts';

const LOCK = 'mengwu migrations';
const LOCK_SECONDS = 60;

/** Runs what has not run yet, one process at a time; answers the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = await createDataSource(url, 2).initialize();
  const runner = dataSource.createQueryRunner();
  try {
    const [row] = await runner.query('SELECT GET_LOCK(CONCAT(?, DATABASE()), ?) AS isMine', [LOCK, LOCK_SECONDS]);
    if (Number(row.isMine) !== 1) throw new Error('Another process has been migrating this database for a minute');
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    return ran.map(({ name }) => name);
  } finally {
    await runner.query('SELECT RELEASE_LOCK(CONCAT(?, DATABASE()))', [LOCK]).catch(() => undefined);
    await runner.release();
    await dataSource.destroy();
  }
}
