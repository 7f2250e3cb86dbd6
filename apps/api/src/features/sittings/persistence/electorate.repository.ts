import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { Mandate } from '../../bodies/index.ts';

interface Key {
  readonly alliance: string;
  readonly id: string;
  readonly body: string;
}

type Row = Omit<Mandate, 'body' | 'isHeldOver'> & { readonly isHeldOver: number };

const BATCH = 200;

/** Who was entitled when a sitting opened, as names and units were at that moment. */
@Injectable()
export class ElectorateRepository {
  constructor(private readonly database: Database) {}

  async of({ alliance, id, body }: Key, tx?: Tx): Promise<Mandate[]> {
    const rows = await (tx ?? this.database).query<Row>(
      `SELECT mandate_id AS mandateId, person_id AS personId, member_id AS memberId, name, unit_name AS unitName, title,
         is_held_over AS isHeldOver
       FROM sitting_entitled WHERE alliance_id = ? AND sitting_id = ? ORDER BY position`,
      [alliance, id],
    );
    return rows.map((row) => ({ ...row, body, isHeldOver: row.isHeldOver === 1 }));
  }

  async freeze(tx: Tx, { alliance, id }: Key, mandates: readonly Mandate[]): Promise<void> {
    for (let at = 0; at < mandates.length; at += BATCH) {
      const batch = mandates.slice(at, at + BATCH);
      await tx.execute(
        `INSERT INTO sitting_entitled (sitting_id, mandate_id, alliance_id, position, person_id, member_id, name,
           unit_name, title, is_held_over)
         VALUES ${batch.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
        batch.flatMap((one, nth) => [
          ...[id, one.mandateId, alliance, at + nth, one.personId, one.memberId, one.name],
          ...[one.unitName, one.title, one.isHeldOver ? 1 : 0],
        ]),
      );
    }
  }
}
