import type { ConcernState } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, newId, selectPage, type Tx } from '../../../platform/index.ts';
import type { Concern, ConcernMessage } from '../domain/concern.ts';

const COLUMNS = `id, alliance_id AS alliance, member_id AS memberId, member_name AS memberName, person_id AS personId,
  kind, title, state, article, opened_at AS openedAt, due_on AS dueOn, answered_at AS answeredAt, closed_at AS closedAt`;

@Injectable()
export class ConcernRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, concern: Concern): Promise<void> {
    await tx.execute(
      `INSERT INTO concerns (id, alliance_id, member_id, member_name, person_id, kind, title, state, article, opened_at,
         due_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[concern.id, concern.alliance, concern.memberId, concern.memberName, concern.personId, concern.kind],
        ...[concern.title, concern.state, concern.article, concern.openedAt, concern.dueOn],
      ],
    );
  }

  async addMessage(tx: Tx, message: Omit<ConcernMessage, 'id'>): Promise<void> {
    await tx.execute(
      `INSERT INTO concern_messages (id, alliance_id, concern_id, side, person_id, text, files, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[newId(), message.alliance, message.concernId, message.side, message.personId, message.text],
        ...[JSON.stringify(message.files), message.at],
      ],
    );
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Concern | undefined> {
    const [found] = await tx.query<Concern>(
      `SELECT ${COLUMNS} FROM concerns WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return found;
  }

  async move(tx: Tx, concern: Concern, to: { state: ConcernState; dueOn?: Day }): Promise<void> {
    await tx.execute(
      `UPDATE concerns SET state = ?, due_on = ?, answered_at = IF(? = 'answered', ?, answered_at),
         closed_at = IF(? = 'closed', ?, closed_at) WHERE alliance_id = ? AND id = ?`,
      [to.state, to.dueOn ?? concern.dueOn, to.state, tx.now, to.state, tx.now, concern.alliance, concern.id],
    );
  }

  async find(alliance: string, id: string, reader: Pick<Tx, 'query'> = this.database): Promise<Concern | undefined> {
    const [found] = await reader.query<Concern>(`SELECT ${COLUMNS} FROM concerns WHERE alliance_id = ? AND id = ?`, [
      alliance,
      id,
    ]);
    return found;
  }

  async messages(alliance: string, id: string, reader: Pick<Tx, 'query'> = this.database): Promise<ConcernMessage[]> {
    const rows = await reader.query<Omit<ConcernMessage, 'files'> & { files: string }>(
      `SELECT id, alliance_id AS alliance, concern_id AS concernId, side, person_id AS personId, text, files, at
       FROM concern_messages WHERE alliance_id = ? AND concern_id = ? ORDER BY at, id`,
      [alliance, id],
    );
    return rows.map((row) => ({ ...row, files: JSON.parse(row.files) as string[] }));
  }

  ofMember(alliance: string, memberId: string): Promise<Concern[]> {
    return this.database.query<Concern>(
      `SELECT ${COLUMNS} FROM concerns WHERE alliance_id = ? AND member_id = ? ORDER BY opened_at DESC LIMIT 200`,
      [alliance, memberId],
    );
  }

  waiting(alliance: string): Promise<Concern[]> {
    return this.database.query<Concern>(
      `SELECT ${COLUMNS} FROM concerns WHERE alliance_id = ? AND state = 'waiting' ORDER BY due_on LIMIT 100`,
      [alliance],
    );
  }

  /** What arrived on the days given, for a report. */
  between(alliance: string, from: Day, to: Day): Promise<Concern[]> {
    return this.database.query<Concern>(
      `SELECT ${COLUMNS} FROM concerns
       WHERE alliance_id = ? AND DATE(opened_at + INTERVAL 8 HOUR) BETWEEN ? AND ? ORDER BY opened_at`,
      [alliance, from, to],
    );
  }

  async list(
    alliance: string,
    filter: { state?: ConcernState | undefined; q?: string | undefined; offset: number; limit: number },
  ): Promise<{ concerns: Concern[]; total: number }> {
    const { state, q, offset, limit } = filter;
    const { rows, total } = await selectPage<Concern>(this.database, {
      columns: COLUMNS,
      from: 'concerns',
      where: [
        ['alliance_id = ?', alliance],
        state && ['state = ?', state],
        q ? ['INSTR(member_name, ?) > 0 OR INSTR(title, ?) > 0', q, q] : undefined,
      ],
      orderBy: "FIELD(state, 'waiting', 'answered', 'closed'), due_on, id",
      offset,
      limit,
    });
    return { concerns: rows, total };
  }
}
