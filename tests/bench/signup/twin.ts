import { inLanes, type Job, POOL } from './jobs.ts';
import { signUpRaw } from './sign-up-raw.ts';
import { connect } from './sql.ts';
import type { Order, Reply } from './twin-process.ts';

const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION innodb_lock_wait_timeout = 5, time_zone = '+00:00',
    sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY'`,
];

/** The raw side, in a process of its own: as many connections as the API has, each with the next sign-up at once. */
export async function serveTwin(url: string): Promise<void> {
  const connections = Array.from({ length: POOL }, () => connect(url));
  for (const raw of connections) for (const sql of SESSION) await raw.plain(sql);
  let jobs: readonly Job[] = [];
  let lanes = POOL;
  const reply = (value: Reply): void => {
    process.send?.(value);
  };
  process.on('message', (order: Order) => {
    if ('load' in order) {
      jobs = order.load;
      lanes = order.lanes;
      reply('loaded');
      return;
    }
    void inLanes(jobs, lanes, (job, lane) => {
      const raw = connections[lane];
      if (!raw) throw new Error(`There is no connection ${lane}`);
      return signUpRaw(raw, job);
    }).then(reply);
  });
  process.on('disconnect', () => process.exit(0));
}
