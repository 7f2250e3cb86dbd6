import type { SittingState } from '@mengwu/contracts';
import { type Day, dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, DomainError, forAscii, marks, selectPage, type Tx } from '../../../platform/index.ts';
import type { Sitting } from '../domain/sitting.ts';
import { changesOf, SITTING, type SittingRow, toSitting } from './sitting.columns.ts';

export interface NewSitting extends Pick<Sitting, 'id' | 'alliance' | 'body' | 'bodyName' | 'title' | 'startsAt'> {
  readonly place: string | null;
  readonly remoteReason: string | null;
  readonly basis: string | null;
  readonly followsId: string | null;
  readonly code: string;
  readonly createdBy: string;
}

export interface SittingFilter {
  readonly state?: SittingState | undefined;
  readonly body?: string | undefined;
  readonly q?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

@Injectable()
export class SittingRepository {
  constructor(private readonly database: Database) {}

  async find(alliance: string, id: string, tx?: Tx): Promise<Sitting | undefined> {
    return this.one(tx ?? this.database, alliance, id, '');
  }

  /** Everything that moves a sitting, its attendance or its votes waits for this lock. */
  async lock(tx: Tx, alliance: string, id: string): Promise<Sitting | undefined> {
    return this.one(tx, alliance, id, 'FOR UPDATE');
  }

  async insert(tx: Tx, sitting: NewSitting): Promise<void> {
    await tx.execute(
      `INSERT INTO sittings (id, alliance_id, body, body_name, title, state, starts_at, place, remote_reason, basis,
         follows_id, code, version, created_by, created_at) VALUES (?, ?, ?, ?, ?, 'planned', ?, ?, ?, ?, ?, ?, 0, ?, ?)`,
      [
        ...[sitting.id, sitting.alliance, sitting.body, sitting.bodyName, sitting.title, sitting.startsAt],
        ...[sitting.place, sitting.remoteReason, sitting.basis, sitting.followsId, sitting.code],
        ...[sitting.createdBy, tx.now],
      ],
    );
  }

  /** Writes what changes, from the version that was read. @throws DomainError `changed_elsewhere` */
  async update(
    tx: Tx,
    { alliance, id, version }: Pick<Sitting, 'alliance' | 'id' | 'version'>,
    changes: Partial<SittingRow>,
  ): Promise<void> {
    const { set, values } = changesOf(changes);
    const { affectedRows } = await tx.execute(
      `UPDATE sittings SET ${set}, version = version + 1 WHERE alliance_id = ? AND id = ? AND version = ?`,
      [...values, alliance, id, version],
    );
    if (affectedRows === 0) throw new DomainError('changed_elsewhere');
  }

  /** Who did it, where the column stands for that alone. */
  async sign(tx: Tx, { alliance, id }: Sitting, act: 'convened' | 'opened' | 'ended', by: string): Promise<void> {
    await tx.execute(`UPDATE sittings SET ${act}_by = ? WHERE alliance_id = ? AND id = ?`, [by, alliance, id]);
  }

  async page(alliance: string, filter: SittingFilter): Promise<{ rows: Sitting[]; total: number }> {
    const { state, q, page, pageSize } = filter;
    const body = filter.body && forAscii(filter.body);
    const { rows, total } = await selectPage<SittingRow>(this.database, {
      columns: SITTING,
      from: 'sittings',
      where: [
        ['sittings.alliance_id = ?', alliance],
        state === undefined ? undefined : ['sittings.state = ?', state],
        body === undefined ? undefined : ['sittings.body = ?', body],
        q ? ['sittings.title LIKE ?', `%${q.replace(/[\\%_]/g, (c) => `\\${c}`)}%`] : undefined,
      ],
      orderBy: 'sittings.starts_at DESC, sittings.id DESC',
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    return { rows: rows.map(toSitting), total };
  }

  /** Sittings with a notice to this person, in every alliance. */
  async ofPerson(personId: string, states: readonly SittingState[], order: 'ASC' | 'DESC'): Promise<Sitting[]> {
    const rows = await this.database.query<SittingRow>(
      `/* any-alliance: own */ SELECT ${SITTING} FROM sittings
         JOIN sitting_notices ON sitting_notices.sitting_id = sittings.id
       WHERE sitting_notices.person_id = ? AND sittings.state IN ${marks(states)}
       ORDER BY sittings.starts_at ${order} LIMIT 100`,
      [personId, ...states],
    );
    return rows.map(toSitting);
  }

  /** The days on which a body met, in order: a sitting that was opened and not adjourned over. */
  async heldOn(alliance: string, body: string): Promise<Day[]> {
    const rows = await this.database.query<{ openedAt: Instant }>(
      `SELECT opened_at AS openedAt FROM sittings
       WHERE alliance_id = ? AND body = ? AND state IN ('open', 'closed') ORDER BY opened_at`,
      [alliance, body],
    );
    return rows.map(({ openedAt }) => dayOf(openedAt));
  }

  /** In these states, the next one first. */
  async inStates(alliance: string, states: readonly SittingState[]): Promise<Sitting[]> {
    const rows = await this.database.query<SittingRow>(
      `SELECT ${SITTING} FROM sittings WHERE alliance_id = ? AND state IN ${marks(states)} ORDER BY starts_at, id`,
      [alliance, ...states],
    );
    return rows.map(toSitting);
  }

  /** Convened everywhere and not begun: for the job that tells whoever took a seat since. */
  async convened(): Promise<Pick<Sitting, 'alliance' | 'id'>[]> {
    return this.database.query(
      "/* any-alliance: sweep */ SELECT alliance_id AS alliance, id FROM sittings WHERE state = 'convened' ORDER BY id",
    );
  }

  async keepMinutes(tx: Tx, { alliance, id }: Sitting, minutes: object): Promise<void> {
    await tx.execute('UPDATE sittings SET minutes = ? WHERE alliance_id = ? AND id = ?', [
      JSON.stringify(minutes),
      alliance,
      id,
    ]);
  }

  /** What the minutes are made of; undefined while there are none. */
  async minutesOf(alliance: string, id: string): Promise<unknown> {
    const [row] = await this.database.query<{ minutes: string | null }>(
      'SELECT minutes FROM sittings WHERE alliance_id = ? AND id = ?',
      [alliance, forAscii(id)],
    );
    return row?.minutes ? JSON.parse(row.minutes) : undefined;
  }

  /** True for the one who files them. */
  async fileMinutes(
    tx: Tx,
    { alliance, id }: Pick<Sitting, 'alliance' | 'id'>,
    file: { id: string; sha256: string },
  ): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE sittings SET minutes_file_id = ?, minutes_sha256 = ?
       WHERE alliance_id = ? AND id = ? AND minutes_file_id IS NULL`,
      [file.id, file.sha256, alliance, id],
    );
    return affectedRows === 1;
  }

  private async one(
    reader: Pick<Tx, 'query'>,
    alliance: string,
    id: string,
    lock: 'FOR UPDATE' | '',
  ): Promise<Sitting | undefined> {
    const [row] = await reader.query<SittingRow>(
      `SELECT ${SITTING} FROM sittings WHERE alliance_id = ? AND id = ? ${lock}`,
      [alliance, forAscii(id)],
    );
    return row && toSitting(row);
  }
}
