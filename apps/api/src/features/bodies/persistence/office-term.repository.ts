import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, newId, type Tx } from '../../../platform/index.ts';
import type { OfficeTerm } from '../domain/office-term.ts';
import { OfficeTermEntity } from './office-term.entity.ts';

const TERM = `id, alliance_id AS alliance, office, person_id AS personId, candidate_id AS candidateId,
  term_number AS termNumber, starts_on AS startsOn, ends_on AS endsOn, started_at AS startedAt, ended_on AS endedOn,
  ended_at AS endedAt, end_reason AS endReason, source, resolution, decided_on AS decidedOn, motion_id AS motionId,
  file_id AS fileId, article, charter_version AS charterVersion`;
const HELD = 'started_at <= ? AND (ended_at IS NULL OR ended_at > ?)';

export type NewOfficeTermRow = Omit<OfficeTerm, 'id' | 'endedOn' | 'endedAt' | 'endReason'> & {
  readonly onlyOne: string | null;
  readonly createdBy: string | null;
};

@Injectable()
export class OfficeTermRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, term: NewOfficeTermRow): Promise<string> {
    const id = newId();
    await tx.manager.insert(OfficeTermEntity, { ...term, id, endedOn: null, endedAt: null, endReason: null });
    return id;
  }

  async end(
    tx: Tx,
    { id, alliance }: Pick<OfficeTerm, 'id' | 'alliance'>,
    end: { on: Day; at: Instant; reason: string },
  ): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE office_terms SET ended_on = ?, ended_at = ?, end_reason = ?
       WHERE alliance_id = ? AND id = ? AND ended_at IS NULL`,
      [end.on, end.at, end.reason, alliance, id],
    );
    return affectedRows === 1;
  }

  async setEnd(tx: Tx, { id, alliance }: Pick<OfficeTerm, 'id' | 'alliance'>, endsOn: Day): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      'UPDATE office_terms SET ends_on = ? WHERE alliance_id = ? AND id = ? AND ended_at IS NULL',
      [endsOn, alliance, id],
    );
    return affectedRows === 1;
  }

  async setPerson(tx: Tx, { id, alliance }: Pick<OfficeTerm, 'id' | 'alliance'>, personId: string): Promise<void> {
    await tx.execute('UPDATE office_terms SET person_id = ? WHERE alliance_id = ? AND id = ?', [
      personId,
      alliance,
      id,
    ]);
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<OfficeTerm | undefined> {
    const [term] = await tx.query<OfficeTerm>(
      `SELECT ${TERM} FROM office_terms WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return term;
  }

  /** Every term of an alliance, the newest first. With a transaction they stay as they are until it ends. */
  all(alliance: string, tx?: Tx): Promise<OfficeTerm[]> {
    const sql = `SELECT ${TERM} FROM office_terms WHERE alliance_id = ? ORDER BY started_at DESC, id`;
    return tx
      ? tx.query<OfficeTerm>(`${sql} FOR UPDATE`, [alliance])
      : this.database.query<OfficeTerm>(sql, [alliance]);
  }

  heldAt(alliance: string, at: Instant, tx?: Tx): Promise<OfficeTerm[]> {
    const sql = `SELECT ${TERM} FROM office_terms WHERE alliance_id = ? AND ${HELD} ORDER BY started_at, id`;
    return (tx ?? this.database).query<OfficeTerm>(sql, [alliance, at, at]);
  }

  heldByPersonEverywhere(personId: string, at: Instant): Promise<OfficeTerm[]> {
    return this.database.query<OfficeTerm>(
      `/* any-alliance: own */ SELECT ${TERM} FROM office_terms WHERE person_id = ? AND ${HELD} ORDER BY alliance_id`,
      [personId, at, at],
    );
  }

  /** Terms of all alliances that end in a span of days: for the job that warns. */
  endingBetween(from: Day, through: Day): Promise<OfficeTerm[]> {
    return this.database.query<OfficeTerm>(
      `/* any-alliance: sweep */ SELECT ${TERM} FROM office_terms
       WHERE ended_at IS NULL AND ends_on BETWEEN ? AND ? ORDER BY alliance_id, id`,
      [from, through],
    );
  }
}
