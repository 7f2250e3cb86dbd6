import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { SessionEntity } from './session.entity.ts';

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async findLive(tokenHash: string, now: Instant): Promise<{ personId: string; sessionId: string } | undefined> {
    const [row] = await this.database.query<{ personId: string; sessionId: string }>(
      `SELECT person_id AS personId, id AS sessionId FROM sessions
       WHERE token_hash = ? AND ended_at IS NULL AND expires_at > ?`,
      [tokenHash, now],
    );
    return row;
  }

  async add(tx: Tx, session: Omit<SessionEntity, 'endedAt'>): Promise<void> {
    await tx.manager.insert(SessionEntity, { ...session, endedAt: null });
  }

  async end(tx: Tx, sessionId: string): Promise<void> {
    await tx.execute('UPDATE sessions SET ended_at = ? WHERE id = ? AND ended_at IS NULL', [tx.now, sessionId]);
  }

  async endDesk(tx: Tx, personId: string): Promise<void> {
    await tx.execute("UPDATE sessions SET ended_at = ? WHERE person_id = ? AND kind = 'desk' AND ended_at IS NULL", [
      tx.now,
      personId,
    ]);
  }

  async deleteEndedBefore(tx: Tx, before: Instant): Promise<void> {
    await tx.execute('DELETE FROM sessions WHERE expires_at < ? LIMIT 10000', [before]);
  }
}
