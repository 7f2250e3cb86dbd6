import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { CheckIn } from '../domain/check-in.ts';

@Injectable()
export class CheckInRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, scan: CheckIn): Promise<void> {
    await tx.execute(
      `INSERT INTO check_ins
         (id, alliance_id, event_id, registration_id, outcome, code, door, scanned_by, scanned_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        scan.id,
        scan.alliance,
        scan.eventId,
        scan.registrationId,
        scan.outcome,
        scan.code,
        scan.door,
        scan.scannedBy,
        scan.scannedAt,
      ],
    );
  }

  /** When, where and by whom a ticket was let in. */
  async findWelcome(alliance: string, registrationId: string, tx?: Tx): Promise<CheckIn | undefined> {
    const [row] = await (tx ?? this.database).query<CheckIn>(
      `SELECT id, alliance_id AS alliance, event_id AS eventId, registration_id AS registrationId, outcome, code, door,
         scanned_by AS scannedBy, scanned_at AS scannedAt
       FROM check_ins WHERE alliance_id = ? AND registration_id = ? AND is_welcome = 1`,
      [alliance, registrationId],
    );
    return row;
  }
}
