import type { MemberState } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { selectPage } from '../../../platform/database/select-page.ts';
import { forAscii, marks } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { type Member, memberNumber } from '../domain/member.ts';
import { MemberEntity } from './member.entity.ts';

const COLUMNS = `id, alliance_id AS alliance, number, kind, name, credit_code AS creditCode, tier, state,
  joined_on AS joinedOn, paid_through AS paidThrough, charter_version AS charterVersion,
  left_on AS leftOn, left_how AS leftHow, left_article AS leftArticle, reapply_from AS reapplyFrom`;

export interface MemberFilter {
  readonly state?: MemberState | undefined;
  readonly q?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

@Injectable()
export class MemberRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, member: Member): Promise<void> {
    await tx.manager.insert(MemberEntity, { ...member, createdAt: tx.now });
  }

  /** Takes the alliance's next number of a year; the counter's row stays locked until the commit. */
  async takeNumber(tx: Tx, alliance: string, joinedOn: Day): Promise<string> {
    const year = yearOf(joinedOn);
    await tx.execute(
      `INSERT INTO member_counters (alliance_id, year, last_number) VALUES (?, ?, 1)
       ON DUPLICATE KEY UPDATE last_number = last_number + 1`,
      [alliance, year],
    );
    const [counter] = await tx.query<{ last: number }>(
      'SELECT last_number AS last FROM member_counters WHERE alliance_id = ? AND year = ?',
      [alliance, year],
    );
    if (!counter) throw new Error(`No member counter for ${alliance} ${year}`);
    return memberNumber(year, counter.last);
  }

  async find(alliance: string, id: string): Promise<Member | undefined> {
    const [member] = await this.database.query<Member>(
      `SELECT ${COLUMNS} FROM members WHERE alliance_id = ? AND id = ?`,
      [alliance, id],
    );
    return member;
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Member | undefined> {
    const [member] = await tx.query<Member>(
      `SELECT ${COLUMNS} FROM members WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return member;
  }

  findMany(alliance: string, ids: readonly string[], reader: Pick<Tx, 'query'> = this.database): Promise<Member[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return reader.query<Member>(`SELECT ${COLUMNS} FROM members WHERE alliance_id = ? AND id IN ${marks(ids)}`, [
      alliance,
      ...ids,
    ]);
  }

  async extendPaidThrough(tx: Tx, alliance: string, id: string, through: Day): Promise<void> {
    await tx.execute(
      'UPDATE members SET paid_through = GREATEST(COALESCE(paid_through, ?), ?) WHERE alliance_id = ? AND id = ?',
      [through, through, alliance, id],
    );
  }

  /** Active members in the order of their numbers, after the one given: for jobs that walk the register. */
  findActiveAfter(alliance: string, number: string, limit: number, tx?: Tx): Promise<Member[]> {
    return (tx ?? this.database).query<Member>(
      `SELECT ${COLUMNS} FROM members WHERE alliance_id = ? AND state = 'active' AND number > ?
       ORDER BY number LIMIT ${limit}`,
      [alliance, number],
    );
  }

  /** Everyone who has left, the last one first. */
  findLeft(alliance: string): Promise<Member[]> {
    return this.database.query<Member>(
      `SELECT ${COLUMNS} FROM members WHERE alliance_id = ? AND left_on IS NOT NULL ORDER BY left_on DESC, number`,
      [alliance],
    );
  }

  /** Every active member by number. With a transaction none of them leaves before it ends. */
  findAllActive(tx: Tx | undefined, alliance: string): Promise<Member[]> {
    const reader: Pick<Tx, 'query'> = tx ?? this.database;
    return reader.query<Member>(
      `SELECT ${COLUMNS} FROM members WHERE alliance_id = ? AND state = 'active'
       ORDER BY number ${tx ? 'LOCK IN SHARE MODE' : ''}`,
      [alliance],
    );
  }

  /** False when the member has left, or has another name by now. */
  async rename(tx: Tx, renamed: { alliance: string; id: string; before: string; name: string }): Promise<boolean> {
    const { alliance, id, before, name } = renamed;
    const { affectedRows } = await tx.execute(
      "UPDATE members SET name = ? WHERE alliance_id = ? AND id = ? AND name = ? AND state = 'active'",
      [name, alliance, id, before],
    );
    return affectedRows === 1;
  }

  async hasNamesake(tx: Tx, { alliance, id, name }: { alliance: string; id: string; name: string }): Promise<boolean> {
    const found = await tx.query(
      "SELECT id FROM members WHERE alliance_id = ? AND id <> ? AND name = ? AND state = 'active' LIMIT 1",
      [alliance, id, name],
    );
    return found.length > 0;
  }

  async existsActive(
    alliance: string,
    { name, creditCode }: { name: string; creditCode: string | null },
    tx?: Tx,
  ): Promise<boolean> {
    const found = await (tx ?? this.database).query<{ id: string }>(
      `SELECT id FROM members WHERE alliance_id = ? AND state = 'active' AND (name = ? OR credit_code = ?) LIMIT 1`,
      [alliance, name, creditCode],
    );
    return found.length > 0;
  }

  async countActive(alliances: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.query<{ alliance: string; members: number }>(
      `SELECT alliance_id AS alliance, COUNT(*) AS members FROM members
       WHERE alliance_id IN ${marks(alliances)} AND state = 'active' GROUP BY alliance_id`,
      [...alliances],
    );
    return new Map(rows.map(({ alliance, members }) => [alliance, members]));
  }

  async list(alliance: string, filter: MemberFilter): Promise<{ members: Member[]; total: number }> {
    const { state, q, offset, limit } = filter;
    const { rows, total } = await selectPage<Member>(this.database, {
      columns: COLUMNS,
      from: 'members',
      where: [
        ['alliance_id = ?', alliance],
        state && ['state = ?', state],
        q ? ['INSTR(name, ?) > 0 OR number = ?', q, forAscii(q)] : undefined,
      ],
      orderBy: 'number DESC',
      offset,
      limit,
    });
    return { members: rows, total };
  }
}
