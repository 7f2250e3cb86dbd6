import { Injectable } from '@nestjs/common';
import { Database, isDuplicate, newId, type Tx } from '../../../platform/index.ts';
import type { Remark } from '../domain/sitting.ts';

interface Key {
  readonly alliance: string;
  readonly id: string;
}

const LONGEST = 500;

/** What happened to a sitting on its way, in words. */
@Injectable()
export class RemarkRepository {
  constructor(private readonly database: Database) {}

  async of({ alliance, id }: Key, tx?: Tx): Promise<Remark[]> {
    return (tx ?? this.database).query<Remark>(
      'SELECT at, text, article FROM sitting_remarks WHERE alliance_id = ? AND sitting_id = ? ORDER BY at, id',
      [alliance, id],
    );
  }

  /** False when the resolution has moved a date before. */
  async add(
    tx: Tx,
    { alliance, id }: Key,
    { text, article, resolutionId = null }: { text: string; article: string | null; resolutionId?: string | null },
  ): Promise<boolean> {
    try {
      await tx.execute(
        `INSERT INTO sitting_remarks (id, sitting_id, alliance_id, at, text, article, resolution_id)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [newId(), id, alliance, tx.now, text.slice(0, LONGEST), article, resolutionId],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async usedResolutions(alliance: string, tx?: Tx): Promise<Set<string>> {
    const rows = await (tx ?? this.database).query<{ id: string }>(
      'SELECT resolution_id AS id FROM sitting_remarks WHERE alliance_id = ? AND resolution_id IS NOT NULL',
      [alliance],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
