import type { Instant } from '@mengwu/kernel';
import type { Session } from '../database/session.ts';
import { newId } from '../ids.ts';

export interface Published {
  readonly topic: string;
  readonly payload: unknown;
  readonly availableAt: Instant;
  readonly requestId: string;
}

/** Writes what a transaction publishes, as part of it. */
export async function writeOutbox(session: Session, now: Instant, messages: readonly Published[]): Promise<void> {
  if (messages.length === 0) return;
  await session.execute(
    `INSERT INTO outbox_messages (id, topic, payload, state, attempts, available_at, created_at, request_id)
     VALUES ${messages.map(() => "(?, ?, ?, 'waiting', 0, ?, ?, ?)").join(', ')}`,
    messages.flatMap(({ topic, payload, availableAt, requestId }) => [
      newId(),
      topic,
      JSON.stringify(payload),
      availableAt,
      now,
      requestId,
    ]),
  );
}
