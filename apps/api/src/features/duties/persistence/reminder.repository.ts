import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, newId, type Tx } from '../../../platform/index.ts';

/** Written reminders to members that do nothing. */
@Injectable()
export class ReminderRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Tx,
    reminder: { alliance: string; memberId: string; on: Day; text: string; by: string },
  ): Promise<void> {
    const { alliance, memberId, on, text, by } = reminder;
    await tx.execute(
      `INSERT INTO duty_reminders (id, alliance_id, member_id, reminded_on, text, reminded_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [newId(), alliance, memberId, on, text, by, tx.now],
    );
  }

  /** The day of the last reminder, by member. */
  async lastOf(
    alliance: string,
    memberIds?: readonly string[],
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<Map<string, Day>> {
    if (memberIds?.length === 0) return new Map();
    const some = memberIds ? `AND member_id IN ${marks(memberIds)}` : '';
    const rows = await reader.query<{ memberId: string; on: Day }>(
      `SELECT member_id AS memberId, MAX(reminded_on) AS \`on\` FROM duty_reminders
       WHERE alliance_id = ? ${some} GROUP BY member_id`,
      [alliance, ...(memberIds ?? [])],
    );
    return new Map(rows.map(({ memberId, on }) => [memberId, on]));
  }
}
