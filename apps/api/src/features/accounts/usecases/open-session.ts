import type { Instant } from '@mengwu/kernel';
import { hashToken, newId, newToken, type Tx } from '../../../platform/index.ts';
import { type SessionKind, sessionEnd } from '../domain/lifetimes.ts';
import type { SessionRepository } from '../persistence/session.repository.ts';

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Instant;
  readonly personId: string;
}

/** The token leaves this function towards its bearer only; what is stored cannot be turned back into it. */
export async function openSession(
  tx: Tx,
  sessions: SessionRepository,
  { personId, kind }: { personId: string; kind: SessionKind },
): Promise<OpenedSession> {
  const token = newToken();
  const expiresAt = sessionEnd(kind, tx.now);
  await sessions.add(tx, { id: newId(), tokenHash: hashToken(token), personId, kind, createdAt: tx.now, expiresAt });
  return { token, expiresAt, personId };
}
