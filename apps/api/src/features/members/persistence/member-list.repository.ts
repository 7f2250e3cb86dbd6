import type { ListedMember } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { MemberList } from '../domain/member-list.ts';

const COLUMNS = `id, alliance_id AS alliance, edition, published_at AS publishedAt, published_by AS publishedBy,
  article, entries`;

type Row = Omit<MemberList, 'entries'> & { entries: string };

@Injectable()
export class MemberListRepository {
  constructor(private readonly database: Database) {}

  /** The edition after the last one; nobody else publishes before the transaction ends. */
  async nextEdition(tx: Tx, alliance: string): Promise<number> {
    await tx.execute(
      `INSERT INTO member_list_counters (alliance_id, last_edition) VALUES (?, 1)
       ON DUPLICATE KEY UPDATE last_edition = last_edition + 1`,
      [alliance],
    );
    const [row] = await tx.query<{ last: number }>(
      'SELECT last_edition AS last FROM member_list_counters WHERE alliance_id = ?',
      [alliance],
    );
    if (!row) throw new Error(`No counter of lists for ${alliance}`);
    return row.last;
  }

  async insert(tx: Tx, list: MemberList): Promise<void> {
    await tx.execute(
      `INSERT INTO member_lists (id, alliance_id, edition, published_at, published_by, article, entries)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        list.id,
        list.alliance,
        list.edition,
        list.publishedAt,
        list.publishedBy,
        list.article,
        JSON.stringify(list.entries),
      ],
    );
  }

  async findLast(alliance: string): Promise<MemberList | undefined> {
    const [last] = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM member_lists WHERE alliance_id = ? ORDER BY edition DESC LIMIT 1`,
      [alliance],
    );
    return last && { ...last, entries: JSON.parse(last.entries) as ListedMember[] };
  }

  editions(alliance: string): Promise<(Omit<MemberList, 'entries'> & { members: number })[]> {
    return this.database.query(
      `SELECT id, alliance_id AS alliance, edition, published_at AS publishedAt, published_by AS publishedBy, article,
         JSON_LENGTH(entries) AS members
       FROM member_lists WHERE alliance_id = ? ORDER BY edition DESC LIMIT 100`,
      [alliance],
    );
  }
}
