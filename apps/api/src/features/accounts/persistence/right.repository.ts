import type { Right } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { newId } from '../../../platform/ids.ts';

interface Scope {
  readonly alliance: string;
  readonly event?: string;
}

export interface HeldRight {
  readonly right: Right;
  readonly alliance: string;
  readonly event: string | null;
  readonly door: string | null;
  readonly until: Instant | null;
}

@Injectable()
export class RightRepository {
  constructor(private readonly database: Database) {}

  async holds(personId: string, right: Right, { alliance, event }: Scope, now: Instant): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM rights WHERE alliance_id = ? AND person_id = ? AND right_name = ? AND scope = ?
         AND revoked_at IS NULL AND (until_at IS NULL OR until_at > ?)`,
      [alliance, personId, right, event ?? '', now],
    );
    return rows.length > 0;
  }

  /** The officer's right counts only in a session that took two factors: one of the desk. */
  async holdsAtDesk(sessionId: string, personId: string, alliance: string, now: Instant): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM rights JOIN sessions ON sessions.id = ? AND sessions.kind = 'desk'
       WHERE rights.alliance_id = ? AND rights.person_id = ? AND right_name = 'officer' AND scope = ''
         AND sessions.person_id = rights.person_id AND revoked_at IS NULL AND (until_at IS NULL OR until_at > ?)`,
      [sessionId, alliance, personId, now],
    );
    return rows.length > 0;
  }

  async officersOf(alliance: string, reader: Pick<Tx, 'query'> = this.database): Promise<string[]> {
    const rows = await reader.query<{ personId: string }>(
      `SELECT person_id AS personId FROM rights
       WHERE alliance_id = ? AND right_name = 'officer' AND scope = '' AND revoked_at IS NULL ORDER BY granted_at, id`,
      [alliance],
    );
    return rows.map(({ personId }) => personId);
  }

  /** Locks the officers, so that two revocations cannot leave the desk empty. */
  async lockOfficers(tx: Tx, alliance: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT person_id AS personId FROM rights
       WHERE alliance_id = ? AND right_name = 'officer' AND scope = '' AND revoked_at IS NULL ORDER BY id FOR UPDATE`,
      [alliance],
    );
    return rows.map(({ personId }) => personId);
  }

  async isOfficerAnywhere(tx: Tx, personId: string): Promise<boolean> {
    const rows = await tx.query(
      `/* any-alliance: own */ SELECT 1 FROM rights
       WHERE person_id = ? AND right_name = 'officer' AND revoked_at IS NULL LIMIT 1`,
      [personId],
    );
    return rows.length > 0;
  }

  async ofPerson(personId: string, now: Instant): Promise<HeldRight[]> {
    return this.database.query<HeldRight>(
      `/* any-alliance: own */ SELECT right_name AS \`right\`, alliance_id AS alliance,
         NULLIF(scope, '') AS event, door, until_at AS until
       FROM rights WHERE person_id = ? AND revoked_at IS NULL AND (until_at IS NULL OR until_at > ?)
       ORDER BY alliance_id, right_name DESC, granted_at, id`,
      [personId, now],
    );
  }

  async grant(tx: Tx, grant: HeldRight & { personId: string }): Promise<void> {
    await tx.execute(
      `INSERT INTO rights (id, alliance_id, person_id, right_name, scope, door, until_at, granted_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE door = VALUES(door), until_at = VALUES(until_at)`,
      [newId(), grant.alliance, grant.personId, grant.right, grant.event ?? '', grant.door, grant.until, tx.now],
    );
  }

  /** True when there was something to take away. */
  async revoke(tx: Tx, personId: string, right: Right, { alliance, event }: Scope): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE rights SET revoked_at = ?
       WHERE alliance_id = ? AND person_id = ? AND right_name = ? AND scope = ? AND revoked_at IS NULL`,
      [tx.now, alliance, personId, right, event ?? ''],
    );
    return affectedRows > 0;
  }
}
