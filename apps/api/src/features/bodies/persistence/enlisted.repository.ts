import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, type Tx } from '../../../platform/index.ts';

/** A person whom the desk entered by name. */
export interface Enlisted {
  readonly alliance: string;
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  readonly claimedBy: string | null;
}

const COLUMNS = `alliance_id AS alliance, person_id AS personId, name, organisation, claimed_by AS claimedBy`;

@Injectable()
export class EnlistedRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Tx,
    { alliance, personId, name, organisation }: Omit<Enlisted, 'claimedBy'>,
    by: string,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO enlisted_people (alliance_id, person_id, name, organisation, enlisted_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [alliance, personId, name, organisation, by, tx.now],
    );
  }

  async find(alliance: string, personId: string, tx?: Tx): Promise<Enlisted | undefined> {
    const sql = `SELECT ${COLUMNS} FROM enlisted_people WHERE alliance_id = ? AND person_id = ?`;
    const values = [alliance, personId];
    const [found] = tx
      ? await tx.query<Enlisted>(`${sql} FOR UPDATE`, values)
      : await this.database.query<Enlisted>(sql, values);
    return found;
  }

  /** Those who stand for themselves still, or were found again under the person who took their places over. */
  async findMany(alliance: string, personIds: readonly string[], tx?: Tx): Promise<Enlisted[]> {
    if (personIds.length === 0) return [];
    return (tx ?? this.database).query<Enlisted>(
      `SELECT ${COLUMNS} FROM enlisted_people
       WHERE alliance_id = ? AND (person_id IN ${marks(personIds)} OR claimed_by IN ${marks(personIds)})`,
      [alliance, ...personIds, ...personIds],
    );
  }

  list(alliance: string): Promise<Enlisted[]> {
    return this.database.query<Enlisted>(
      `SELECT ${COLUMNS} FROM enlisted_people WHERE alliance_id = ? ORDER BY created_at, person_id`,
      [alliance],
    );
  }

  /** False when somebody claimed the places before. */
  async claim(tx: Tx, { alliance, personId }: Enlisted, by: string, at: Instant): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE enlisted_people SET claimed_by = ?, claimed_at = ?
       WHERE alliance_id = ? AND person_id = ? AND claimed_by IS NULL`,
      [by, at, alliance, personId],
    );
    return affectedRows === 1;
  }
}
