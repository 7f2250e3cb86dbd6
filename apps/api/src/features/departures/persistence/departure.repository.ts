import type { DepartureTrack } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  Database,
  DomainError,
  isDuplicate,
  marks,
  type SqlValue,
  selectPage,
  type Tx,
} from '../../../platform/index.ts';
import type { Departure } from '../domain/departure.ts';

/** Column by field, in the order in which they are written. */
const COLUMNS = {
  ...{ id: 'id', alliance: 'alliance_id', memberId: 'member_id', memberName: 'member_name', track: 'track' },
  ...{ state: 'state', openedOn: 'opened_on', text: 'text', files: 'files', wishedOn: 'wished_on' },
  ...{ earliestOn: 'earliest_on', lastDay: 'last_day', approvedOn: 'approved_on', decision: 'decision' },
  ...{ grounds: 'grounds', gravity: 'gravity', openedBy: 'opened_by', submittedBy: 'submitted_by' },
  ...{ verifiedBy: 'verified_by', verification: 'verification', replyUntil: 'reply_until', reply: 'reply' },
  ...{ replyFiles: 'reply_files', repliedBy: 'replied_by', repliedAt: 'replied_at', motionId: 'motion_id' },
  ...{ leftOn: 'left_on', reapplyFrom: 'reapply_from', article: 'article', charterVersion: 'charter_version' },
  ...{ openedAt: 'opened_at', waitingSince: 'waiting_since', closedAt: 'closed_at', version: 'version' },
} as const satisfies Record<keyof Departure, string>;

type Field = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as Field[];
const FIXED: readonly Field[] = ['id', 'alliance', 'memberId', 'track', 'openedAt', 'openedBy', 'version'];
const CHANGING = FIELDS.filter((field) => !FIXED.includes(field));
const JSON_FIELDS: readonly Field[] = ['files', 'grounds', 'replyFiles'];
const SELECTED = FIELDS.map((field) => `${COLUMNS[field]} AS ${field}`).join(', ');

type Json = 'files' | 'grounds' | 'replyFiles';
type Row = Omit<Departure, Json> & Record<Json, string>;
type Reader = Pick<Tx, 'query'>;

const toDeparture = (row: Row): Departure => ({
  ...row,
  files: JSON.parse(row.files),
  grounds: JSON.parse(row.grounds),
  replyFiles: JSON.parse(row.replyFiles),
});

const toValue = (departure: Departure, field: Field): SqlValue =>
  JSON_FIELDS.includes(field) ? JSON.stringify(departure[field]) : (departure[field] as SqlValue);

const OPEN_CODES = { withdrawal: 'withdrawal_open', expulsion: 'expulsion_open', lapse: 'changed_elsewhere' } as const;

@Injectable()
export class DepartureRepository {
  constructor(private readonly database: Database) {}

  /** @throws DomainError when the member has an open departure of this track already */
  async insert(tx: Tx, departure: Departure): Promise<void> {
    const columns = FIELDS.map((field) => COLUMNS[field]).join(', ');
    try {
      await tx.execute(
        `INSERT INTO departures (${columns}) VALUES ${marks(FIELDS)}`,
        FIELDS.map((field) => toValue(departure, field)),
      );
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new DomainError(OPEN_CODES[departure.track], {}, { article: departure.article, cause: error });
    }
  }

  /**
   * Writes what a step changed, on the version that was read.
   * @throws DomainError `changed_elsewhere`
   */
  async update(tx: Tx, departure: Departure): Promise<Departure> {
    const { alliance, id, version } = departure;
    const { affectedRows } = await tx.execute(
      `UPDATE departures SET ${CHANGING.map((field) => `${COLUMNS[field]} = ?`).join(', ')}, version = version + 1
       WHERE alliance_id = ? AND id = ? AND version = ?`,
      [...CHANGING.map((field) => toValue(departure, field)), alliance, id, version],
    );
    if (affectedRows === 0) throw new DomainError('changed_elsewhere');
    return { ...departure, version: version + 1 };
  }

  async find(alliance: string, id: string): Promise<Departure | undefined> {
    const [row] = await this.database.query<Row>(
      `SELECT ${SELECTED} FROM departures WHERE alliance_id = ? AND id = ?`,
      [alliance, id],
    );
    return row && toDeparture(row);
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Departure | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT ${SELECTED} FROM departures WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return row && toDeparture(row);
  }

  /** What is open of a member, in the order of the tracks. */
  async openOf(alliance: string, memberId: string, reader: Reader = this.database): Promise<Departure[]> {
    const rows = await reader.query<Row>(
      `SELECT ${SELECTED} FROM departures WHERE alliance_id = ? AND member_id = ? AND closed_at IS NULL ORDER BY track`,
      [alliance, memberId],
    );
    return rows.map(toDeparture);
  }

  async openWithdrawals(alliance: string): Promise<Departure[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${SELECTED} FROM departures WHERE alliance_id = ? AND track = 'withdrawal' AND closed_at IS NULL
       ORDER BY opened_at, id`,
      [alliance],
    );
    return rows.map(toDeparture);
  }

  async lockOpenOf(tx: Tx, alliance: string, memberId: string): Promise<Departure[]> {
    const rows = await tx.query<Row>(
      `SELECT ${SELECTED} FROM departures WHERE alliance_id = ? AND member_id = ? AND closed_at IS NULL
       ORDER BY track FOR UPDATE`,
      [alliance, memberId],
    );
    return rows.map(toDeparture);
  }

  async ofMembers(memberIds: readonly string[]): Promise<Departure[]> {
    if (memberIds.length === 0) return [];
    const rows = await this.database.query<Row>(
      `/* any-alliance: own */ SELECT ${SELECTED} FROM departures WHERE member_id IN ${marks(memberIds)}
       ORDER BY closed_at IS NOT NULL, opened_at DESC LIMIT 100`,
      [...memberIds],
    );
    return rows.map(toDeparture);
  }

  async list(
    alliance: string,
    filter: {
      track?: DepartureTrack | undefined;
      only?: 'open' | 'closed' | undefined;
      q?: string | undefined;
      offset: number;
      limit: number;
    },
  ): Promise<{ departures: Departure[]; total: number }> {
    const { track, only, q, offset, limit } = filter;
    const { rows, total } = await selectPage<Row>(this.database, {
      columns: SELECTED,
      from: 'departures',
      where: [
        ['alliance_id = ?', alliance],
        track && ['track = ?', track],
        only && [`closed_at IS ${only === 'open' ? '' : 'NOT '}NULL`],
        q ? ['INSTR(member_name, ?) > 0', q] : undefined,
      ],
      orderBy: 'closed_at IS NOT NULL, waiting_since IS NULL, waiting_since, opened_at DESC, id',
      offset,
      limit,
    });
    return { departures: rows.map(toDeparture), total };
  }

  /** Whose last day is over, in any alliance. */
  findDue(today: Day): Promise<Pick<Departure, 'alliance' | 'id'>[]> {
    return this.database.query(
      `/* any-alliance: sweep */ SELECT alliance_id AS alliance, id FROM departures
       WHERE state = 'leaving' AND last_day < ? ORDER BY last_day, id LIMIT 500`,
      [today],
    );
  }

  /** What the desk has to do something about. */
  async waiting(alliance: string): Promise<Departure[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${SELECTED} FROM departures
       WHERE alliance_id = ? AND closed_at IS NULL AND waiting_since IS NOT NULL ORDER BY waiting_since LIMIT 200`,
      [alliance],
    );
    return rows.map(toDeparture);
  }
}
