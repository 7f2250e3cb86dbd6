import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';

export interface Passing {
  readonly node: string;
  readonly passedOn: Day;
  readonly passedBy: string;
  readonly note: string;
  readonly recordedAt: Instant;
}

@Injectable()
export class RelayRepository {
  constructor(private readonly database: Database) {}

  passings(alliance: string, reader: Pick<Tx, 'query'> = this.database): Promise<Passing[]> {
    return reader.query<Passing>(
      `SELECT node, passed_on AS passedOn, passed_by AS passedBy, note, recorded_at AS recordedAt
       FROM recruitment_relay WHERE alliance_id = ?`,
      [alliance],
    );
  }

  async write(
    tx: Tx,
    alliance: string,
    stop: { key: string; body: string },
    passing: Pick<Passing, 'passedOn' | 'passedBy' | 'note'>,
    officer: string,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO recruitment_relay (alliance_id, node, body, passed_on, passed_by, note, recorded_by, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE body = VALUES(body), passed_on = VALUES(passed_on), passed_by = VALUES(passed_by),
         note = VALUES(note), recorded_by = VALUES(recorded_by), recorded_at = VALUES(recorded_at)`,
      [alliance, stop.key, stop.body, passing.passedOn, passing.passedBy, passing.note, officer, tx.now],
    );
  }

  async erase(tx: Tx, alliance: string, node: string): Promise<void> {
    await tx.execute('DELETE FROM recruitment_relay WHERE alliance_id = ? AND node = ?', [alliance, node]);
  }
}
