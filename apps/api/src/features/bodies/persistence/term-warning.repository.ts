import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';

/** The warning of a term that is over already. */
export const OVER = 0;

@Injectable()
export class TermWarningRepository {
  constructor(private readonly database: Database) {}

  /** True for the one call that gives this warning. */
  async give(tx: Tx, alliance: string, subjectId: string, endsOn: Day, daysBefore: number): Promise<boolean> {
    if (await this.isGiven(alliance, subjectId, endsOn, daysBefore, tx)) return false;
    await tx.execute(
      `INSERT INTO term_warnings (alliance_id, subject_id, ends_on, days_before, given_at) VALUES (?, ?, ?, ?, ?)`,
      [alliance, subjectId, endsOn, daysBefore, tx.now],
    );
    return true;
  }

  async isGiven(alliance: string, subjectId: string, endsOn: Day, daysBefore: number, tx?: Tx): Promise<boolean> {
    const found = await (tx ?? this.database).query(
      `SELECT 1 FROM term_warnings WHERE alliance_id = ? AND subject_id = ? AND ends_on = ? AND days_before = ?`,
      [alliance, subjectId, endsOn, daysBefore],
    );
    return found.length > 0;
  }
}
