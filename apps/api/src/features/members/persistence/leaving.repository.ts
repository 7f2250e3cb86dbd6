import type { MemberRole } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { type LastDeparture, type Leaving, stateAfter } from '../domain/leaving.ts';

/** Whom an applicant would be, had it been here before. */
export interface FormerMember {
  readonly name: string;
  readonly creditCode: string | null;
  /** Given when a person applies for herself: a namesake is somebody else. */
  readonly personId?: string | undefined;
}

export interface LeftWith {
  readonly alliance: string;
  readonly memberId: string;
  readonly role: MemberRole;
}

const SELF = `SELECT 1 FROM member_people p
  WHERE p.alliance_id = m.alliance_id AND p.member_id = m.id AND p.role = 'self'`;

@Injectable()
export class LeavingRepository {
  constructor(private readonly database: Database) {}

  /** False when the member was not active any more. */
  async leave(tx: Tx, { alliance, memberId, how, leftOn, reapplyFrom, article }: Leaving): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE members SET state = ?, left_on = ?, left_how = ?, left_article = ?, reapply_from = ?
       WHERE alliance_id = ? AND id = ? AND state = 'active'`,
      [stateAfter[how], leftOn, how, article, reapplyFrom, alliance, memberId],
    );
    return affectedRows === 1;
  }

  /** Nobody acts for the member any more; answers who did. */
  async releasePeople(tx: Tx, alliance: string, memberId: string): Promise<string[]> {
    const people = await tx.query<{ personId: string }>(
      `SELECT person_id AS personId FROM member_people
       WHERE alliance_id = ? AND member_id = ? AND removed_at IS NULL ORDER BY person_id FOR UPDATE`,
      [alliance, memberId],
    );
    await tx.execute(
      `UPDATE member_people SET removed_at = ?, left_with_member = 1
       WHERE alliance_id = ? AND member_id = ? AND removed_at IS NULL`,
      [tx.now, alliance, memberId],
    );
    return people.map(({ personId }) => personId);
  }

  /** Members for which a person acted when they left, the last one first. */
  findLeftWith(personId: string, reader: Pick<Tx, 'query'> = this.database): Promise<LeftWith[]> {
    return reader.query<LeftWith>(
      `/* any-alliance: own */ SELECT alliance_id AS alliance, member_id AS memberId, role FROM member_people
       WHERE person_id = ? AND left_with_member = 1 ORDER BY removed_at DESC, id`,
      [personId],
    );
  }

  /** A unit is known by its credit code, or by its name where one of the two gave none; a person by herself. */
  async findLast(
    alliance: string,
    { name, creditCode, personId = '' }: FormerMember,
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<LastDeparture | undefined> {
    const [row] = await reader.query<LastDeparture>(
      `SELECT m.id AS memberId, m.name AS memberName, m.left_how AS how, m.left_on AS leftOn,
         m.reapply_from AS reapplyFrom, m.left_article AS article
       FROM members m
       WHERE m.alliance_id = ? AND m.left_on IS NOT NULL AND (
         m.credit_code = ?
         OR (m.name = ? AND (m.credit_code IS NULL OR ? IS NULL) AND NOT EXISTS (${SELF}))
         OR EXISTS (${SELF} AND p.person_id = ?))
       ORDER BY m.left_on DESC, m.reapply_from DESC LIMIT 1`,
      [alliance, creditCode, name, creditCode, personId],
    );
    return row;
  }
}
