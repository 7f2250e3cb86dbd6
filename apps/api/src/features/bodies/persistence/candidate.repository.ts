import type { CandidateState } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, newId, type Tx } from '../../../platform/index.ts';
import type { Candidate, Check } from '../domain/candidate.ts';
import { CandidateEntity } from './candidate.entity.ts';

const CANDIDATE = `id, alliance_id AS alliance, office, person_id AS personId, state,
  takes_office_on AS takesOfficeOn, born_on AS bornOn, nominated_by AS nominatedBy, note,
  charter_version AS charterVersion`;
const CHECK = `candidate_id AS candidateId, check_key AS \`key\`, is_met AS isMet, note, file_id AS fileId,
  checked_by AS checkedBy, checked_at AS checkedAt`;

@Injectable()
export class CandidateRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, candidate: Omit<Candidate, 'id'>, createdBy: string): Promise<string> {
    const id = newId();
    await tx.manager.insert(CandidateEntity, { ...candidate, id, createdBy, createdAt: tx.now });
    return id;
  }

  async find(alliance: string, id: string): Promise<Candidate | undefined> {
    const [found] = await this.database.query<Candidate>(
      `SELECT ${CANDIDATE} FROM office_candidates WHERE alliance_id = ? AND id = ?`,
      [alliance, id],
    );
    return found;
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Candidate | undefined> {
    const [found] = await tx.query<Candidate>(
      `SELECT ${CANDIDATE} FROM office_candidates WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return found;
  }

  /** Who stands for an office now. */
  async findOpen(alliance: string, office: string, personId: string): Promise<Candidate | undefined> {
    const [found] = await this.database.query<Candidate>(
      `SELECT ${CANDIDATE} FROM office_candidates
       WHERE alliance_id = ? AND office = ? AND person_id = ? AND state = 'open'`,
      [alliance, office, personId],
    );
    return found;
  }

  list(alliance: string): Promise<Candidate[]> {
    return this.database.query<Candidate>(
      `SELECT ${CANDIDATE} FROM office_candidates WHERE alliance_id = ? ORDER BY created_at DESC, id`,
      [alliance],
    );
  }

  async move(tx: Tx, { id, alliance, state }: Candidate, to: CandidateState): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE office_candidates SET state = ?, decided_at = ? WHERE alliance_id = ? AND id = ? AND state = ?`,
      [to, tx.now, alliance, id, state],
    );
    return affectedRows === 1;
  }

  async setBirthday(tx: Tx, { id, alliance }: Candidate, bornOn: Day): Promise<void> {
    await tx.execute('UPDATE office_candidates SET born_on = ? WHERE alliance_id = ? AND id = ?', [
      bornOn,
      alliance,
      id,
    ]);
  }

  /** The places that a person took over from the name under which she was entered. */
  async setPerson(tx: Tx, alliance: string, from: string, to: string): Promise<void> {
    await tx.execute(
      `UPDATE office_candidates SET person_id = ? WHERE alliance_id = ? AND person_id = ? AND state = 'open'`,
      [to, alliance, from],
    );
  }

  async check(tx: Tx, { alliance }: Candidate, check: Check): Promise<void> {
    const { candidateId, key, isMet, note, fileId, checkedBy, checkedAt } = check;
    await tx.execute(
      `INSERT INTO candidate_checks
         (alliance_id, candidate_id, check_key, is_met, note, file_id, checked_by, checked_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE is_met = VALUES(is_met), note = VALUES(note), file_id = VALUES(file_id),
         checked_by = VALUES(checked_by), checked_at = VALUES(checked_at)`,
      [alliance, candidateId, key, isMet, note, fileId, checkedBy, checkedAt],
    );
  }

  async checksOf(alliance: string, candidateIds: readonly string[], tx?: Tx): Promise<Check[]> {
    if (candidateIds.length === 0) return [];
    const rows = await (tx ?? this.database).query<Check>(
      `SELECT ${CHECK} FROM candidate_checks WHERE alliance_id = ? AND candidate_id IN ${marks(candidateIds)}`,
      [alliance, ...candidateIds],
    );
    return rows.map((row) => ({ ...row, isMet: Boolean(row.isMet) }));
  }
}
