import type { Instant } from '@mengwu/kernel';
import type { Database } from '../database/database.ts';
import type { SqlValue } from '../database/sql.ts';
import { redactText } from '../logging/redact.ts';

/** Measured by the database's own clock: a travelling one must not end a lease. */
export const LEASE_SECONDS = 120;

const LEASE = `leased_until = UTC_TIMESTAMP(3) + INTERVAL ${LEASE_SECONDS} SECOND`;

export async function registerJob(database: Database, name: string, now: Instant): Promise<void> {
  await write(database, 'INSERT IGNORE INTO jobs (name, due_at) VALUES (?, ?)', [name, now]);
}

/** True for the one process that may run the job now. */
export async function takeDueJob(database: Database, name: string, holder: string, now: Instant): Promise<boolean> {
  const taken = await write(
    database,
    `UPDATE jobs SET holder = ?, ${LEASE}
     WHERE name = ? AND due_at <= ? AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(3))`,
    [holder, name, now],
  );
  return taken === 1;
}

export async function keepLease(database: Database, name: string, holder: string): Promise<void> {
  await write(database, `UPDATE jobs SET ${LEASE} WHERE name = ? AND holder = ?`, [name, holder]);
}

export async function finishJob(
  database: Database,
  name: string,
  holder: string,
  dueAt: Instant,
  now: Instant,
  error: unknown,
): Promise<void> {
  const reason = error === null ? null : redactText(String(error)).slice(0, 1000);
  await write(
    database,
    `UPDATE jobs SET due_at = ?, finished_at = ?, leased_until = NULL, holder = NULL, last_error = ?
     WHERE name = ? AND holder = ?`,
    [dueAt, now, reason, name, holder],
  );
}

/** Nothing waits for a day that is ahead again: the clock has travelled back. */
export async function bringForward(database: Database, now: Instant): Promise<void> {
  await write(database, 'UPDATE jobs SET due_at = ? WHERE due_at > ?', [now, now]);
}

async function write(database: Database, sql: string, values: readonly SqlValue[]): Promise<number> {
  return (await database.withSession((session) => session.execute(sql, values))).affectedRows;
}
