import type { MotionKind, MotionState } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, DomainError, forAscii, isDuplicate, newId, selectPage, type Tx } from '../../../platform/index.ts';
import type { Act, Motion, Subject } from '../domain/motion.ts';

type Reader = Pick<Tx, 'query'>;

const COLUMNS = `id, alliance_id AS alliance, kind, title, text, state, steps, step, article, subject_kind AS subjectKind,
  subject_id AS subjectId, concerns, payload, sitting_id AS sittingId, proposed_by AS proposedBy,
  proposed_as AS proposedAs, proposed_at AS proposedAt, decided_on AS decidedOn, reason,
  charter_version AS charterVersion, version`;

type Row = Omit<Motion, 'steps' | 'concerns' | 'payload' | 'subject'> & {
  readonly steps: string;
  readonly concerns: string;
  readonly payload: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
};

function toMotion({ subjectKind, subjectId, ...row }: Row): Motion {
  return {
    ...row,
    steps: JSON.parse(row.steps),
    concerns: JSON.parse(row.concerns),
    payload: JSON.parse(row.payload),
    subject: subjectKind === null || subjectId === null ? null : { kind: subjectKind, id: subjectId },
  };
}

export interface MotionFilter {
  readonly state?: MotionState | undefined;
  readonly kind?: MotionKind | undefined;
  readonly sitting?: string | undefined;
  readonly body?: string | undefined;
  readonly q?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** What of a motion changes as it goes its way. */
export type Change = Partial<Pick<Motion, 'state' | 'step' | 'sittingId' | 'decidedOn' | 'reason'>> & {
  readonly position?: number;
};

@Injectable()
export class MotionRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `motion_already_open` when the subject has an undecided motion of this kind. */
  async insert(tx: Tx, motion: Motion, papers: readonly string[]): Promise<void> {
    try {
      await tx.execute(
        `INSERT INTO motions (id, alliance_id, kind, title, text, state, steps, step, article, subject_kind, subject_id,
           concerns, payload, proposed_by, proposed_as, proposed_at, charter_version)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          motion.id,
          motion.alliance,
          motion.kind,
          motion.title,
          motion.text,
          motion.state,
          JSON.stringify(motion.steps),
          motion.step,
          motion.article,
          motion.subject?.kind ?? null,
          motion.subject?.id ?? null,
          JSON.stringify(motion.concerns),
          JSON.stringify(motion.payload),
          motion.proposedBy,
          motion.proposedAs,
          motion.proposedAt,
          motion.charterVersion,
        ],
      );
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('motion_already_open', {}, { cause: error });
      throw error;
    }
    await this.addPapers(tx, motion, papers);
  }

  async replacePapers(tx: Tx, motion: Motion, papers: readonly string[]): Promise<void> {
    await tx.execute('DELETE FROM motion_papers WHERE alliance_id = ? AND motion_id = ?', [motion.alliance, motion.id]);
    await this.addPapers(tx, motion, papers);
  }

  private async addPapers(tx: Tx, { alliance, id }: Motion, papers: readonly string[]): Promise<void> {
    if (papers.length === 0) return;
    await tx.executeList('INSERT INTO motion_papers (motion_id, alliance_id, file_id, position) VALUES ?', [
      papers.map((file, at) => [id, alliance, file, at]),
    ]);
  }

  async papersOf({ alliance, id }: Motion, reader: Reader = this.database): Promise<string[]> {
    const rows = await reader.query<{ file: string }>(
      'SELECT file_id AS file FROM motion_papers WHERE alliance_id = ? AND motion_id = ? ORDER BY position',
      [alliance, id],
    );
    return rows.map(({ file }) => file);
  }

  async find(alliance: string, id: string, reader: Reader = this.database): Promise<Motion | undefined> {
    const [row] = await reader.query<Row>(`SELECT ${COLUMNS} FROM motions WHERE alliance_id = ? AND id = ?`, [
      forAscii(alliance),
      id,
    ]);
    return row && toMotion(row);
  }

  /** @throws DomainError `motion_not_found` */
  async lock(tx: Tx, alliance: string, id: string): Promise<Motion> {
    const [row] = await tx.query<Row>(`SELECT ${COLUMNS} FROM motions WHERE alliance_id = ? AND id = ? FOR UPDATE`, [
      alliance,
      id,
    ]);
    if (!row) throw new DomainError('motion_not_found');
    return toMotion(row);
  }

  async ofSubject(alliance: string, { kind, id }: Subject, reader: Reader = this.database): Promise<Motion[]> {
    const rows = await reader.query<Row>(
      `SELECT ${COLUMNS} FROM motions WHERE alliance_id = ? AND subject_kind = ? AND subject_id = ?
       ORDER BY proposed_at DESC, id DESC`,
      [alliance, kind, id],
    );
    return rows.map(toMotion);
  }

  /** What stands on the agenda of a sitting, in its order: what is listed, and what was voted there. */
  async ofSitting(alliance: string, sittingId: string, reader: Reader = this.database): Promise<Motion[]> {
    const rows = await reader.query<Row>(
      `SELECT ${COLUMNS} FROM motions WHERE alliance_id = ? AND (sitting_id = ? OR id IN
         (SELECT motion_id FROM ballots WHERE alliance_id = ? AND sitting_id = ?))
       ORDER BY position, proposed_at, id`,
      [alliance, sittingId, alliance, sittingId],
    );
    return rows.map(toMotion);
  }

  async nextPosition(tx: Tx, alliance: string, sittingId: string): Promise<number> {
    const [row] = await tx.query<{ next: number }>(
      'SELECT COALESCE(MAX(position), 0) + 1 AS next FROM motions WHERE alliance_id = ? AND sitting_id = ?',
      [alliance, sittingId],
    );
    return row?.next ?? 1;
  }

  async page(alliance: string, filter: MotionFilter): Promise<{ motions: Motion[]; total: number }> {
    const { rows, total } = await selectPage<Row>(this.database, {
      columns: COLUMNS,
      from: 'motions',
      where: [
        ['alliance_id = ?', alliance],
        filter.state && ['state = ?', filter.state],
        filter.kind && ['kind = ?', filter.kind],
        filter.sitting ? ['sitting_id = ?', filter.sitting] : undefined,
        filter.body ? ["JSON_UNQUOTE(JSON_EXTRACT(steps, CONCAT('$[', step, '].body'))) = ?", filter.body] : undefined,
        filter.q ? ['title LIKE ?', `%${filter.q.replace(/[%_\\]/g, '\\$&')}%`] : undefined,
      ],
      orderBy: 'proposed_at DESC, id DESC',
      offset: filter.offset,
      limit: filter.limit,
    });
    return { motions: rows.map(toMotion), total };
  }

  /** Writes what changed, on the version that was read. @throws DomainError `changed_elsewhere` */
  async change(tx: Tx, motion: Motion, change: Change): Promise<Motion> {
    const next = { ...motion, ...change };
    const { affectedRows } = await tx.execute(
      `UPDATE motions SET state = ?, step = ?, sitting_id = ?, decided_on = ?, reason = ?,
         position = COALESCE(?, position), version = version + 1
       WHERE alliance_id = ? AND id = ? AND version = ?`,
      [
        next.state,
        next.step,
        next.sittingId,
        next.decidedOn,
        next.reason,
        change.position ?? null,
        motion.alliance,
        motion.id,
        motion.version,
      ],
    );
    if (affectedRows === 0) throw new DomainError('changed_elsewhere');
    return { ...next, version: motion.version + 1 };
  }

  async reword(tx: Tx, motion: Motion, words: Pick<Motion, 'title' | 'text'>): Promise<Motion> {
    const { affectedRows } = await tx.execute(
      'UPDATE motions SET title = ?, text = ?, version = version + 1 WHERE alliance_id = ? AND id = ? AND version = ?',
      [words.title, words.text, motion.alliance, motion.id, motion.version],
    );
    if (affectedRows === 0) throw new DomainError('changed_elsewhere');
    return { ...motion, ...words, version: motion.version + 1 };
  }

  async addAct(tx: Tx, { alliance, id }: Motion, act: Act): Promise<void> {
    await tx.execute(
      `INSERT INTO motion_acts (id, alliance_id, motion_id, step, outcome, resolution_id, file_id, note, by_person,
         by_name, done_on)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(),
        alliance,
        id,
        act.step,
        act.outcome,
        act.resolutionId,
        act.fileId,
        act.note,
        act.byPerson,
        act.byName,
        act.doneOn,
      ],
    );
  }

  actsOf({ alliance, id }: Motion, reader: Reader = this.database): Promise<Act[]> {
    return reader.query<Act>(
      `SELECT step, outcome, resolution_id AS resolutionId, file_id AS fileId, note, by_person AS byPerson,
         by_name AS byName, done_on AS doneOn
       FROM motion_acts WHERE alliance_id = ? AND motion_id = ? ORDER BY step`,
      [alliance, id],
    );
  }
}
