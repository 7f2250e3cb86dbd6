import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, newId, type Tx } from '../../../platform/index.ts';

/** `claim`: to one's own places; `join`: to acting for a unit. */
export interface PersonLinkRow {
  readonly id: string;
  readonly alliance: string;
  readonly kind: 'claim' | 'join';
  readonly personId: string | null;
  readonly memberId: string | null;
  readonly expiresAt: Instant;
  readonly usedBy: string | null;
}

const COLUMNS = `id, alliance_id AS alliance, kind, person_id AS personId, member_id AS memberId,
  expires_at AS expiresAt, used_by AS usedBy`;

@Injectable()
export class PersonLinkRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Tx,
    link: Omit<PersonLinkRow, 'id' | 'usedBy'> & { tokenHash: string; madeBy: string },
  ): Promise<void> {
    const { alliance, kind, personId, memberId, tokenHash, madeBy, expiresAt } = link;
    await tx.execute(
      `INSERT INTO person_links
         (alliance_id, id, kind, person_id, member_id, token_hash, made_by, created_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [alliance, newId(), kind, personId, memberId, tokenHash, madeBy, tx.now, expiresAt],
    );
  }

  /** A link by what its holder has; with a transaction it is locked. */
  async find(tokenHash: string, tx?: Tx): Promise<PersonLinkRow | undefined> {
    const sql = `/* any-alliance: by-id */ SELECT ${COLUMNS} FROM person_links WHERE token_hash = ?`;
    const [found] = tx
      ? await tx.query<PersonLinkRow>(`${sql} FOR UPDATE`, [tokenHash])
      : await this.database.query<PersonLinkRow>(sql, [tokenHash]);
    return found;
  }

  async use(tx: Tx, { id, alliance }: PersonLinkRow, by: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      'UPDATE person_links SET used_by = ?, used_at = ? WHERE alliance_id = ? AND id = ? AND used_by IS NULL',
      [by, tx.now, alliance, id],
    );
    return affectedRows === 1;
  }
}
