import type { Instant } from '@mengwu/kernel';
import type { Database } from '../database/database.ts';
import { marks } from '../database/sql.ts';

export interface OutboxMessage<Payload = unknown> {
  readonly id: string;
  readonly topic: string;
  readonly payload: Payload;
  /** 1 for the first delivery. */
  readonly attempt: number;
  readonly requestId: string;
}

const BATCH = 200;
/** Measured by the database's own clock: a travelling one must not end a lease. */
const LEASE_SECONDS = 120;

interface Row {
  readonly id: string;
  readonly topic: string;
  readonly payload: string;
  readonly attempts: number;
  readonly request_id: string;
}

/** Takes due messages for this worker alone; a worker that dies loses them when the lease ends. */
export async function claimBatch(
  database: Database,
  topics: readonly string[],
  now: Instant,
): Promise<OutboxMessage[]> {
  return database.withSession(async (session) => {
    await session.begin();
    try {
      const rows = await session.query<Row>(
        `SELECT id, topic, payload, attempts, request_id FROM outbox_messages
         WHERE state = 'waiting' AND available_at <= ? AND topic IN ${marks(topics)}
           AND (leased_until IS NULL OR leased_until < UTC_TIMESTAMP(3))
         ORDER BY available_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [now, ...topics],
      );
      if (rows.length > 0) {
        await session.execute(
          `UPDATE outbox_messages SET attempts = attempts + 1,
             leased_until = UTC_TIMESTAMP(3) + INTERVAL ${LEASE_SECONDS} SECOND
           WHERE id IN ${marks(rows)}`,
          rows.map(({ id }) => id),
        );
      }
      await session.commit();
      return rows.map(toMessage);
    } catch (error) {
      await session.rollback().catch(() => session.destroy());
      throw error;
    }
  });
}

function toMessage({ id, topic, payload, attempts, request_id }: Row): OutboxMessage {
  return { id, topic, payload: JSON.parse(payload), attempt: attempts + 1, requestId: request_id };
}
