import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';

/** A duty of an office that was done in a year. */
export interface DoneDuty {
  readonly office: string;
  readonly key: string;
  readonly year: number;
  readonly doneOn: Day;
  readonly note: string;
  readonly fileId: string | null;
  readonly doneBy: string;
}

@Injectable()
export class OfficeDutyRepository {
  constructor(private readonly database: Database) {}

  done(alliance: string, year: number): Promise<DoneDuty[]> {
    return this.database.query<DoneDuty>(
      `SELECT office, duty_key AS \`key\`, year, done_on AS doneOn, note, file_id AS fileId, done_by AS doneBy
       FROM office_duties WHERE alliance_id = ? AND year = ?`,
      [alliance, year],
    );
  }

  /** @throws a duplicate error when the duty of this year is done already */
  async insert(tx: Tx, alliance: string, duty: DoneDuty): Promise<void> {
    const { office, key, year, doneOn, note, fileId, doneBy } = duty;
    await tx.execute(
      `INSERT INTO office_duties (alliance_id, office, duty_key, year, done_on, note, file_id, done_by, done_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [alliance, office, key, year, doneOn, note, fileId, doneBy, tx.now],
    );
  }
}
