import type { Instant } from '@mengwu/kernel';
import { isDuplicate, isLockTimeout } from '../database/database-errors.ts';
import type { Session } from '../database/session.ts';
import { DomainError } from '../http/domain-error.ts';
import type { IdempotencyTicket, StoredKey } from './ticket.ts';

/**
 * Takes the key inside the transaction, or finds what an earlier request left under it.
 * A parallel request waits here for the first one.
 * @throws DomainError `idempotency_key_reused` for another body, `request_in_progress` when the wait was too long.
 */
export async function takeKey(
  session: Session,
  ticket: IdempotencyTicket,
  now: Instant,
): Promise<StoredKey | undefined> {
  try {
    await session.execute('INSERT INTO idempotency_keys (id, body_hash, created_at) VALUES (?, ?, ?)', [
      ticket.id,
      ticket.bodyHash,
      now,
    ]);
    return undefined;
  } catch (error) {
    if (isLockTimeout(error)) throw new DomainError('request_in_progress', {}, { cause: error });
    if (!isDuplicate(error)) throw error;
    return findKey(session, ticket, 'FOR UPDATE');
  }
}

/** @throws DomainError `idempotency_key_reused` */
export async function findKey(
  session: Session,
  ticket: IdempotencyTicket,
  lock: 'FOR UPDATE' | '' = '',
): Promise<StoredKey | undefined> {
  const [row] = await session.query<{ body_hash: string; answer: string | null; kept: string | null }>(
    `SELECT body_hash, answer, kept FROM idempotency_keys WHERE id = ? ${lock}`,
    [ticket.id],
  );
  if (!row) return undefined;
  if (row.body_hash !== ticket.bodyHash) throw new DomainError('idempotency_key_reused');
  const stored = row.answer === null ? undefined : (JSON.parse(row.answer) as { answer?: unknown });
  return {
    bodyHash: row.body_hash,
    isAnswered: stored !== undefined,
    answer: stored?.answer,
    kept: row.kept === null ? {} : JSON.parse(row.kept),
  };
}

/** Stores the answer of the request, in the transaction that did its work. */
export async function storeAnswer(session: Session, ticket: IdempotencyTicket, answer: unknown): Promise<void> {
  await session.execute('UPDATE idempotency_keys SET answer = ? WHERE id = ?', [JSON.stringify({ answer }), ticket.id]);
}

/**
 * Takes the keys of several requests and stores their answers at once.
 * @throws the driver's duplicate error when one of them is taken: then each request must go its own way.
 */
export async function storeNewKeys(
  session: Session,
  answered: readonly { readonly ticket: IdempotencyTicket; readonly answer: unknown; readonly now: Instant }[],
): Promise<void> {
  if (answered.length === 0) return;
  await session.executeList('INSERT INTO idempotency_keys (id, body_hash, created_at, answer) VALUES ?', [
    answered.map(({ ticket, answer, now }) => [ticket.id, ticket.bodyHash, now, JSON.stringify({ answer })]),
  ]);
}

/** Stores what a step found out, for a repetition to go on from. */
export async function storeKept(
  session: Session,
  ticket: IdempotencyTicket,
  kept: Readonly<Record<string, unknown>>,
): Promise<void> {
  await session.execute('UPDATE idempotency_keys SET kept = ? WHERE id = ?', [JSON.stringify(kept), ticket.id]);
}
