import { type Instant, instant } from '@mengwu/kernel';
import type { Database } from '../database/database.ts';
import { marks } from '../database/sql.ts';
import { redactText } from '../logging/redact.ts';
import type { OutboxMessage } from './claim-batch.ts';

export const MAX_DELIVERIES = 10;
const LONGEST_WAIT_MS = 3600_000;

export async function markDone(database: Database, ids: readonly string[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  const sql = `UPDATE outbox_messages SET state = 'done', done_at = ?, leased_until = NULL, last_error = NULL
               WHERE id IN ${marks(ids)}`;
  await database.withSession((session) => session.execute(sql, [now, ...ids]));
}

/** Puts a message back for later, or to the dead letters after the last attempt. */
export async function markFailed(
  database: Database,
  message: OutboxMessage,
  error: unknown,
  now: Instant,
  isPermanent: boolean,
): Promise<void> {
  const isDead = isPermanent || message.attempt >= MAX_DELIVERIES;
  const reason = redactText(error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 1000);
  const sql =
    'UPDATE outbox_messages SET state = ?, available_at = ?, leased_until = NULL, last_error = ? WHERE id = ?';
  const values = [isDead ? 'dead' : 'waiting', nextDelivery(now, message.attempt), reason, message.id];
  await database.withSession((session) => session.execute(sql, values));
}

/** Twice as long after each failure, never above an hour, and never the same for all that failed together. */
export function nextDelivery(now: Instant, attempt: number, random = Math.random): Instant {
  const wait = Math.min(LONGEST_WAIT_MS, 5_000 * 2 ** (attempt - 1));
  return instant(Date.parse(now) + Math.round(wait * (0.75 + random() / 2)));
}
