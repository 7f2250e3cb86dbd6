import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { Attendance } from '../domain/sitting.ts';

interface Key {
  readonly alliance: string;
  readonly id: string;
}

/** Who came, how that is known, and who has gone again. Every write happens under the lock of the sitting. */
@Injectable()
export class AttendanceRepository {
  constructor(private readonly database: Database) {}

  async of({ alliance, id }: Key, tx?: Tx): Promise<Attendance[]> {
    return (tx ?? this.database).query<Attendance>(
      `SELECT mandate_id AS mandateId, person_id AS personId, arrived_at AS arrivedAt, manner,
         recorded_by AS recordedBy, left_at AS leftAt
       FROM sitting_attendance WHERE alliance_id = ? AND sitting_id = ? ORDER BY arrived_at, mandate_id`,
      [alliance, id],
    );
  }

  /** Whoever comes back is there again; the first arrival stays. */
  async arrive(
    tx: Tx,
    { alliance, id }: Key,
    { mandateId, personId, manner, recordedBy }: Pick<Attendance, 'mandateId' | 'personId' | 'manner' | 'recordedBy'>,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO sitting_attendance (sitting_id, mandate_id, alliance_id, person_id, arrived_at, manner, recorded_by)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE left_at = NULL, left_recorded_by = NULL, person_id = VALUES(person_id)`,
      [id, mandateId, alliance, personId, tx.now, manner, recordedBy],
    );
  }

  async leave(tx: Tx, { alliance, id }: Key, mandateId: string, recordedBy: string): Promise<void> {
    await tx.execute(
      `UPDATE sitting_attendance SET left_at = ?, left_recorded_by = ?
       WHERE alliance_id = ? AND sitting_id = ? AND mandate_id = ?`,
      [tx.now, recordedBy, alliance, id, mandateId],
    );
  }

  async remove(tx: Tx, { alliance, id }: Key, mandateId: string): Promise<void> {
    await tx.execute('DELETE FROM sitting_attendance WHERE alliance_id = ? AND sitting_id = ? AND mandate_id = ?', [
      alliance,
      id,
      mandateId,
    ]);
  }
}
