import type { DirectoryAudience } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { marks } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { newId } from '../../../platform/ids.ts';
import type { DirectoryEntry } from '../domain/directory.ts';

interface Row {
  readonly personId: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly titleFor: DirectoryAudience;
  readonly emailFor: DirectoryAudience;
  readonly phoneFor: DirectoryAudience;
}

@Injectable()
export class DirectoryRepository {
  constructor(private readonly database: Database) {}

  async write(tx: Tx, alliance: string, { personId, title, email, audiences }: DirectoryEntry): Promise<void> {
    await tx.execute(
      `INSERT INTO directory_entries
         (id, alliance_id, person_id, title, email, title_for, email_for, phone_for, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE title = VALUES(title), email = VALUES(email), title_for = VALUES(title_for),
         email_for = VALUES(email_for), phone_for = VALUES(phone_for), updated_at = VALUES(updated_at)`,
      [newId(), alliance, personId, title, email, audiences.title, audiences.email, audiences.phone, tx.now],
    );
  }

  /** By person; who has never written anything is missing. */
  async find(
    alliance: string,
    personIds: readonly string[],
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<Map<string, DirectoryEntry>> {
    if (personIds.length === 0) return new Map();
    const rows = await reader.query<Row>(
      `SELECT person_id AS personId, title, email, title_for AS titleFor, email_for AS emailFor, phone_for AS phoneFor
       FROM directory_entries WHERE alliance_id = ? AND person_id IN ${marks(personIds)}`,
      [alliance, ...personIds],
    );
    return new Map(
      rows.map(({ personId, title, email, titleFor, emailFor, phoneFor }) => [
        personId,
        { personId, title, email, audiences: { title: titleFor, email: emailFor, phone: phoneFor } },
      ]),
    );
  }
}
