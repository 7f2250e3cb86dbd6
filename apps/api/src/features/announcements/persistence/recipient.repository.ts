import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { Announcement, Recipient } from '../domain/announcement.ts';

const BATCH = 500;

export type ReaderRow = Recipient & { readonly readAt: Instant | null };

@Injectable()
export class RecipientRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, { alliance, id }: Announcement, recipients: readonly Recipient[]): Promise<void> {
    for (let from = 0; from < recipients.length; from += BATCH) {
      const batch = recipients.slice(from, from + BATCH);
      await tx.execute(
        `INSERT INTO announcement_recipients (alliance_id, announcement_id, person_id, member_id)
         VALUES ${batch.map(() => '(?, ?, ?, ?)').join(', ')}`,
        batch.flatMap(({ personId, memberId }) => [alliance, id, personId, memberId]),
      );
    }
  }

  /** Keeps the first time; does nothing for who was not told. */
  async markRead(tx: Tx, { alliance, id }: Pick<Announcement, 'alliance' | 'id'>, personId: string): Promise<void> {
    await tx.execute(
      `UPDATE announcement_recipients SET read_at = ?
       WHERE alliance_id = ? AND announcement_id = ? AND person_id = ? AND read_at IS NULL`,
      [tx.now, alliance, id, personId],
    );
  }

  /** Who has not read it comes first. */
  async page(
    { alliance, id }: Pick<Announcement, 'alliance' | 'id'>,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ readers: ReaderRow[]; total: number }> {
    const where = 'WHERE alliance_id = ? AND announcement_id = ?';
    const [[count], readers] = await Promise.all([
      this.database.query<{ total: number }>(`SELECT COUNT(*) AS total FROM announcement_recipients ${where}`, [
        alliance,
        id,
      ]),
      this.database.query<ReaderRow>(
        `SELECT person_id AS personId, member_id AS memberId, read_at AS readAt FROM announcement_recipients ${where}
         ORDER BY read_at IS NOT NULL, read_at DESC, person_id LIMIT ? OFFSET ?`,
        [alliance, id, String(limit), String(offset)],
      ),
    ]);
    return { readers, total: count?.total ?? 0 };
  }
}
