import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, DomainError, isDuplicate, marks, selectPage, type Tx } from '../../../platform/index.ts';
import type { Objection, Publicity } from '../domain/publicity.ts';

type Reader = Pick<Tx, 'query'>;
type ObjectionRow = Omit<Objection, 'fileIds'> & { fileIds: string };

/** A notice with what is shown of its applicant. */
export interface ShownPublicity extends Publicity {
  readonly name: string;
  readonly kind: string;
  readonly fields: string;
  readonly pathOn: Day;
  readonly formAt: Instant;
  readonly told: number;
}

type PublicityOutcome = NonNullable<Publicity['outcome']>;

const NOTICE = `p.id, p.alliance_id AS alliance, p.application_id AS application, p.step, p.starts_on AS startsOn,
  p.ends_on AS endsOn, p.article, p.outcome, p.closed_at AS closedAt, p.told, a.name, a.kind, a.fields,
  a.path_on AS pathOn, a.created_at AS formAt`;
const FROM =
  'application_publicities p JOIN applications a ON a.alliance_id = p.alliance_id AND a.id = p.application_id';
const PUBLICITY = `id, alliance_id AS alliance, application_id AS application, step, starts_on AS startsOn,
  ends_on AS endsOn, article, outcome, closed_at AS closedAt`;
const OBJECTION = `id, alliance_id AS alliance, publicity_id AS publicity, application_id AS application,
  member_id AS memberId, person_id AS personId, reason, file_ids AS fileIds, state, answer, made_at AS madeAt,
  decided_at AS decidedAt`;

const toObjection = (row: ObjectionRow): Objection => ({ ...row, fileIds: JSON.parse(row.fileIds) });

@Injectable()
export class PublicityRepository {
  constructor(private readonly database: Database) {}

  async begin(tx: Tx, { id, alliance, application, step, startsOn, endsOn, article }: Publicity): Promise<void> {
    await tx.execute(
      `INSERT INTO application_publicities
         (id, alliance_id, application_id, step, starts_on, ends_on, article, begun_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, alliance, application, step, startsOn, endsOn, article, tx.now],
    );
  }

  /** The notice that runs for an application, locked: whoever ends it or objects to it waits for the other. */
  async lockRunning(tx: Tx, alliance: string, application: string): Promise<Publicity | undefined> {
    const [row] = await tx.query<Publicity>(
      `SELECT ${PUBLICITY} FROM application_publicities
       WHERE alliance_id = ? AND application_id = ? AND outcome IS NULL FOR UPDATE`,
      [alliance, application],
    );
    return row;
  }

  async close(tx: Tx, { alliance, id }: Publicity, outcome: NonNullable<Publicity['outcome']>): Promise<void> {
    await tx.execute(
      `UPDATE application_publicities SET outcome = ?, closed_at = ?
       WHERE alliance_id = ? AND id = ? AND outcome IS NULL`,
      [outcome, tx.now, alliance, id],
    );
  }

  async setTold(tx: Tx, alliance: string, id: string, told: number): Promise<void> {
    await tx.execute('UPDATE application_publicities SET told = ? WHERE alliance_id = ? AND id = ?', [
      told,
      alliance,
      id,
    ]);
  }

  async latestOf(
    alliance: string,
    application: string,
    reader: Reader = this.database,
  ): Promise<Publicity | undefined> {
    const [row] = await reader.query<Publicity>(
      `SELECT ${PUBLICITY} FROM application_publicities WHERE alliance_id = ? AND application_id = ?
       ORDER BY outcome IS NOT NULL, begun_at DESC, id DESC LIMIT 1`,
      [alliance, application],
    );
    return row;
  }

  async find(alliance: string, id: string, reader: Reader = this.database): Promise<ShownPublicity | undefined> {
    const [row] = await reader.query<ShownPublicity>(
      `SELECT ${NOTICE} FROM ${FROM} WHERE p.alliance_id = ? AND p.id = ?`,
      [alliance, id],
    );
    return row;
  }

  /** Those that run first, by their last day; then those that are over, the newest first. */
  async list(
    alliance: string,
    filter: { q?: string | undefined; offset: number; limit: number; hidden: readonly PublicityOutcome[] },
  ): Promise<{ notices: ShownPublicity[]; total: number }> {
    const { q, offset, limit, hidden } = filter;
    const { rows, total } = await selectPage<ShownPublicity>(this.database, {
      columns: NOTICE,
      from: FROM,
      where: [
        [`p.alliance_id = ? AND (p.outcome IS NULL OR p.outcome NOT IN ${marks(hidden)})`, alliance, ...hidden],
        q ? ['INSTR(a.name, ?) > 0', q] : undefined,
      ],
      orderBy: 'p.outcome IS NOT NULL, CASE WHEN p.outcome IS NULL THEN p.ends_on END, p.ends_on DESC, p.id',
      offset,
      limit,
    });
    return { notices: rows, total };
  }

  /** Notices whose last day is over. */
  due(today: Day): Promise<{ alliance: string; application: string }[]> {
    return this.database.query(
      `/* any-alliance: sweep */ SELECT alliance_id AS alliance, application_id AS application
       FROM application_publicities WHERE outcome IS NULL AND ends_on < ? ORDER BY ends_on LIMIT 500`,
      [today],
    );
  }

  /** @throws DomainError `already_objected` when the member has objected before */
  async addObjection(tx: Tx, objection: Objection): Promise<void> {
    const { id, alliance, publicity, application, memberId, personId, reason, fileIds, state, madeAt } = objection;
    try {
      await tx.execute(
        `INSERT INTO application_objections
           (id, alliance_id, publicity_id, application_id, member_id, person_id, reason, file_ids, state, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, alliance, publicity, application, memberId, personId, reason, JSON.stringify(fileIds), state, madeAt],
      );
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('already_objected', {}, { cause: error });
      throw error;
    }
  }

  async objectionsTo(
    alliance: string,
    publicities: readonly string[],
    reader: Reader = this.database,
  ): Promise<Objection[]> {
    if (publicities.length === 0) return [];
    const rows = await reader.query<ObjectionRow>(
      `SELECT ${OBJECTION} FROM application_objections WHERE alliance_id = ? AND publicity_id IN ${marks(publicities)}
       ORDER BY made_at, id`,
      [alliance, ...publicities],
    );
    return rows.map(toObjection);
  }

  async findObjection(alliance: string, id: string, reader: Reader = this.database): Promise<Objection | undefined> {
    const [row] = await reader.query<ObjectionRow>(
      `SELECT ${OBJECTION} FROM application_objections WHERE alliance_id = ? AND id = ?`,
      [alliance, id],
    );
    return row && toObjection(row);
  }

  /** False when it was answered meanwhile. */
  async decide(
    tx: Tx,
    { alliance, id }: Pick<Objection, 'alliance' | 'id'>,
    decision: { state: Exclude<Objection['state'], 'open'>; answer: string; by: string | null },
  ): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE application_objections SET state = ?, answer = ?, decided_by = ?, decided_at = ?
       WHERE alliance_id = ? AND id = ? AND state = 'open'`,
      [decision.state, decision.answer, decision.by, tx.now, alliance, id],
    );
    return affectedRows === 1;
  }

  openObjections(alliance: string, application: string): Promise<{ open: number; since: Instant }[]> {
    return this.database.query(
      `SELECT COUNT(*) AS open, MIN(made_at) AS since FROM application_objections
       WHERE alliance_id = ? AND application_id = ? AND state = 'open' HAVING COUNT(*) > 0`,
      [alliance, application],
    );
  }

  /** Applications with an objection that waits for an answer, the oldest first. */
  waiting(alliance: string): Promise<{ id: string; name: string; since: Instant }[]> {
    return this.database.query(
      `SELECT a.id, a.name, MIN(o.made_at) AS since FROM application_objections o
       JOIN applications a ON a.alliance_id = o.alliance_id AND a.id = o.application_id
       WHERE o.alliance_id = ? AND o.state = 'open' GROUP BY a.id, a.name ORDER BY since LIMIT 200`,
      [alliance],
    );
  }
}
