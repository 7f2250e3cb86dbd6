import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';

export interface Warning {
  readonly alliance: string;
  readonly memberId: string;
  /** The day from which the silence has its consequence. */
  readonly warnsOf: Day;
  readonly days: number;
}

/** Which members were warned of which day. */
@Injectable()
export class WarningRepository {
  constructor(private readonly database: Database) {}

  /** True for the one who sends it. */
  async take(tx: Tx, { alliance, memberId, warnsOf, days }: Warning, sentOn: Day): Promise<boolean> {
    const sent = await tx.query(
      'SELECT 1 FROM departure_warnings WHERE alliance_id = ? AND member_id = ? AND warns_of = ? AND days = ? FOR UPDATE',
      [alliance, memberId, warnsOf, days],
    );
    if (sent.length > 0) return false;
    await tx.execute(
      'INSERT INTO departure_warnings (alliance_id, member_id, warns_of, days, sent_on) VALUES (?, ?, ?, ?, ?)',
      [alliance, memberId, warnsOf, days, sentOn],
    );
    return true;
  }

  /** The first day of warning, by member and the day warned of. */
  async firstOf(alliance: string, reader: Pick<Tx, 'query'> = this.database): Promise<Map<string, Day>> {
    const rows = await reader.query<{ memberId: string; warnsOf: Day; sentOn: Day }>(
      `SELECT member_id AS memberId, warns_of AS warnsOf, MIN(sent_on) AS sentOn FROM departure_warnings
       WHERE alliance_id = ? GROUP BY member_id, warns_of`,
      [alliance],
    );
    return new Map(rows.map(({ memberId, warnsOf, sentOn }) => [`${memberId} ${warnsOf}`, sentOn]));
  }
}
