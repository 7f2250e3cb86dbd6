import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { AgendaEntry } from '../domain/sitting.ts';

interface Key {
  readonly alliance: string;
  readonly id: string;
}

/** The order of the agenda, and the papers that belong to the sitting as a whole. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  async entries({ alliance, id }: Key, tx?: Tx): Promise<AgendaEntry[]> {
    return (tx ?? this.database).query<AgendaEntry>(
      `SELECT kind, item_id AS itemId, title, note FROM sitting_agenda
       WHERE alliance_id = ? AND sitting_id = ? ORDER BY position`,
      [alliance, id],
    );
  }

  async replace(tx: Tx, { alliance, id }: Key, entries: readonly AgendaEntry[]): Promise<void> {
    await tx.execute('DELETE FROM sitting_agenda WHERE alliance_id = ? AND sitting_id = ?', [alliance, id]);
    for (const [position, { kind, itemId, title, note }] of entries.entries()) {
      await tx.execute(
        `INSERT INTO sitting_agenda (sitting_id, kind, item_id, alliance_id, position, title, note)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [id, kind, itemId, alliance, position, title, note],
      );
    }
  }

  async papers({ alliance, id }: Key, tx?: Tx): Promise<string[]> {
    const rows = await (tx ?? this.database).query<{ fileId: string }>(
      `SELECT file_id AS fileId FROM sitting_papers WHERE alliance_id = ? AND sitting_id = ? ORDER BY position`,
      [alliance, id],
    );
    return rows.map(({ fileId }) => fileId);
  }

  async replacePapers(tx: Tx, { alliance, id }: Key, files: readonly string[]): Promise<void> {
    await tx.execute('DELETE FROM sitting_papers WHERE alliance_id = ? AND sitting_id = ?', [alliance, id]);
    for (const [position, file] of files.entries()) {
      await tx.execute('INSERT INTO sitting_papers (sitting_id, file_id, alliance_id, position) VALUES (?, ?, ?, ?)', [
        id,
        file,
        alliance,
        position,
      ]);
    }
  }
}
