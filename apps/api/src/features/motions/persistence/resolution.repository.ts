import type { MotionKind } from '@mengwu/contracts';
import { type Day, yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, DomainError, newId, selectPage, type Tx } from '../../../platform/index.ts';
import type { NewResolution, Resolution } from '../domain/resolution.ts';
import { resolutionNumber } from '../domain/resolution.ts';

type Reader = Pick<Tx, 'query'>;

const COLUMNS = `id, alliance_id AS alliance, body, body_name AS bodyName, year, serial, number, motion_id AS motionId,
  kind, ballot_id AS ballotId, sitting_id AS sittingId, title, outcome, decided_on AS decidedOn, article,
  charter_version AS charterVersion, responsible, responsible_person AS responsiblePerson, due_on AS dueOn,
  done_on AS doneOn, done_note AS doneNote`;

export interface ResolutionFilter {
  readonly tracked?: 'open' | 'overdue' | 'done' | undefined;
  readonly bodies?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly today: Day;
  readonly offset: number;
  readonly limit: number;
}

const trackedSql = {
  open: ['due_on IS NOT NULL AND done_on IS NULL'],
  done: ['done_on IS NOT NULL'],
} as const;

@Injectable()
export class ResolutionRepository {
  constructor(private readonly database: Database) {}

  /** Takes the body's next number of the year; the counter stays locked until the transaction ends, so none is left out. */
  async insert(tx: Tx, resolution: NewResolution): Promise<Resolution> {
    const { alliance, body, bodyName, decidedOn } = resolution;
    const year = yearOf(decidedOn);
    await tx.execute(
      `INSERT INTO resolution_numbers (alliance_id, body, year, last) VALUES (?, ?, ?, 1)
       ON DUPLICATE KEY UPDATE last = last + 1`,
      [alliance, body, year],
    );
    const [counter] = await tx.query<{ last: number }>(
      'SELECT last FROM resolution_numbers WHERE alliance_id = ? AND body = ? AND year = ?',
      [alliance, body, year],
    );
    const serial = counter?.last ?? 1;
    const number = resolutionNumber(bodyName, year, serial);
    const id = newId();
    await tx.execute(
      `INSERT INTO resolutions (id, alliance_id, body, body_name, year, serial, number, motion_id, kind, ballot_id,
         sitting_id, title, outcome, decided_on, article, charter_version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        alliance,
        body,
        bodyName,
        year,
        serial,
        number,
        resolution.motionId,
        resolution.kind,
        resolution.ballotId,
        resolution.sittingId,
        resolution.title,
        resolution.outcome,
        decidedOn,
        resolution.article,
        resolution.charterVersion,
      ],
    );
    return { ...resolution, ...UNTRACKED, id, year, serial, number };
  }

  /** @throws DomainError `resolution_not_found` */
  async lock(tx: Tx, alliance: string, id: string): Promise<Resolution> {
    const [row] = await tx.query<Resolution>(
      `SELECT ${COLUMNS} FROM resolutions WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    if (!row) throw new DomainError('resolution_not_found');
    return row;
  }

  async ofMotion(alliance: string, motionId: string, reader: Reader = this.database): Promise<Resolution[]> {
    return reader.query<Resolution>(
      `SELECT ${COLUMNS} FROM resolutions WHERE alliance_id = ? AND motion_id = ? ORDER BY decided_on, id`,
      [alliance, motionId],
    );
  }

  passed(
    alliance: string,
    { body, kind }: { body: string; kind: MotionKind },
    reader: Reader = this.database,
  ): Promise<Pick<Resolution, 'id' | 'number' | 'title' | 'decidedOn'>[]> {
    return reader.query(
      `SELECT id, number, title, decided_on AS decidedOn FROM resolutions
       WHERE alliance_id = ? AND body = ? AND kind = ? AND outcome = 'passed' ORDER BY decided_on DESC, serial DESC`,
      [alliance, body, kind],
    );
  }

  async page(alliance: string, filter: ResolutionFilter): Promise<{ resolutions: Resolution[]; total: number }> {
    const { bodies, tracked, q, today, offset, limit } = filter;
    if (bodies?.length === 0) return { resolutions: [], total: 0 };
    const { rows, total } = await selectPage<Resolution>(this.database, {
      columns: COLUMNS,
      from: 'resolutions',
      where: [
        ['alliance_id = ?', alliance],
        bodies && [`body IN (${bodies.map(() => '?').join(', ')})`, ...bodies],
        tracked === 'overdue' ? ['done_on IS NULL AND due_on < ?', today] : tracked && trackedSql[tracked],
        q ? ['(title LIKE ? OR number LIKE ?)', like(q), like(q)] : undefined,
      ],
      orderBy: 'decided_on DESC, year DESC, serial DESC, id DESC',
      offset,
      limit,
    });
    return { resolutions: rows, total };
  }

  async assign(
    tx: Tx,
    { alliance, id }: Resolution,
    task: { responsible: string; person: string | null; dueOn: Day },
  ): Promise<void> {
    await tx.execute(
      `UPDATE resolutions SET responsible = ?, responsible_person = ?, due_on = ?, reminded_on = NULL
       WHERE alliance_id = ? AND id = ?`,
      [task.responsible, task.person, task.dueOn, alliance, id],
    );
  }

  async complete(tx: Tx, { alliance, id }: Resolution, done: { doneOn: Day; note: string }): Promise<void> {
    await tx.execute('UPDATE resolutions SET done_on = ?, done_note = ? WHERE alliance_id = ? AND id = ?', [
      done.doneOn,
      done.note,
      alliance,
      id,
    ]);
  }

  /** Assigned, not done, due by `until`, and nobody reminded yet. */
  due(until: Day): Promise<{ id: string; alliance: string; body: string }[]> {
    return this.database.query(
      `SELECT /* any-alliance: sweep */ id, alliance_id AS alliance, body FROM resolutions
       WHERE done_on IS NULL AND due_on <= ? AND reminded_on IS NULL ORDER BY due_on, id`,
      [until],
    );
  }

  /** True for the one call that reminds. */
  async markReminded(tx: Tx, { alliance, id }: Resolution, on: Day): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      'UPDATE resolutions SET reminded_on = ? WHERE alliance_id = ? AND id = ? AND reminded_on IS NULL',
      [on, alliance, id],
    );
    return affectedRows > 0;
  }

  /** What the desk has to look after. */
  waiting(alliance: string, until: Day): Promise<Pick<Resolution, 'motionId' | 'title' | 'number' | 'dueOn'>[]> {
    return this.database.query(
      `SELECT motion_id AS motionId, title, number, due_on AS dueOn FROM resolutions
       WHERE alliance_id = ? AND done_on IS NULL AND due_on <= ? ORDER BY due_on, id`,
      [alliance, until],
    );
  }
}

const UNTRACKED = { responsible: null, responsiblePerson: null, dueOn: null, doneOn: null, doneNote: null } as const;
const like = (q: string) => `%${q.replace(/[%_\\]/g, '\\$&')}%`;
