import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, newId, type Tx } from '../../../platform/index.ts';
import type { Place, PlacePerson, SeatedPlace } from '../domain/mandate.ts';
import { MandateEntity, MandatePersonEntity } from './mandate.entity.ts';

const PLACE = `m.id, m.alliance_id AS alliance, m.body, m.member_id AS memberId, m.title, m.starts_on AS startsOn,
  m.ends_on AS endsOn, m.started_at AS startedAt, m.ended_at AS endedAt, m.end_reason AS endReason, m.source,
  m.resolution, m.decided_on AS decidedOn, m.motion_id AS motionId, m.file_id AS fileId, m.article,
  m.charter_version AS charterVersion`;
const HELD = '(m.started_at <= ? AND (m.ended_at IS NULL OR m.ended_at > ?))';
const PERSON_THEN = `LEFT JOIN mandate_people p ON p.alliance_id = m.alliance_id AND p.mandate_id = m.id
  AND p.from_at <= ? AND (p.until_at IS NULL OR p.until_at > ?)`;

export type NewPlaceRow = Omit<Place, 'id' | 'endedAt' | 'endReason'> & {
  readonly personId: string | null;
  readonly createdBy: string | null;
};

@Injectable()
export class MandateRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, { personId, ...place }: NewPlaceRow): Promise<string> {
    const id = newId();
    await tx.manager.insert(MandateEntity, { ...place, id, endedAt: null, endReason: null });
    if (personId !== null) await this.seat(tx, { ...place, id }, personId, 'first', place.startedAt, place.createdBy);
    return id;
  }

  /** A person begins to exercise a place. */
  async seat(
    tx: Tx,
    place: Pick<Place, 'id' | 'alliance' | 'body'>,
    personId: string,
    reason: string,
    fromAt: Instant,
    changedBy: string | null,
  ): Promise<void> {
    const { id: mandateId, alliance, body } = place;
    const row = { id: newId(), alliance, mandateId, body, personId, fromAt, untilAt: null, reason, changedBy };
    await tx.manager.insert(MandatePersonEntity, row);
  }

  async unseat(tx: Tx, alliance: string, mandateId: string, at: Instant): Promise<void> {
    await tx.execute(
      `UPDATE mandate_people SET until_at = ?
       WHERE alliance_id = ? AND mandate_id = ? AND (until_at IS NULL OR until_at > ?)`,
      [at, alliance, mandateId, at],
    );
  }

  /** Ends a place and whoever exercises it; false when somebody else ended it before. */
  async end(tx: Tx, place: Pick<Place, 'id' | 'alliance'>, at: Instant, reason: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      'UPDATE mandates SET ended_at = ?, end_reason = ? WHERE alliance_id = ? AND id = ? AND ended_at IS NULL',
      [at, reason, place.alliance, place.id],
    );
    if (affectedRows === 1) await this.unseat(tx, place.alliance, place.id, at);
    return affectedRows === 1;
  }

  async setEnd(tx: Tx, { id, alliance }: Pick<Place, 'id' | 'alliance'>, endsOn: Day): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      'UPDATE mandates SET ends_on = ? WHERE alliance_id = ? AND id = ? AND ended_at IS NULL',
      [endsOn, alliance, id],
    );
    return affectedRows === 1;
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Place | undefined> {
    const [place] = await tx.query<Place>(
      `SELECT ${PLACE} FROM mandates m WHERE m.alliance_id = ? AND m.id = ? FOR UPDATE`,
      [alliance, id],
    );
    return place;
  }

  /** Every place of a body that was held at a moment. With a transaction they stay as they are until it ends. */
  heldAt(alliance: string, body: string, at: Instant, tx?: Tx): Promise<SeatedPlace[]> {
    const sql = `SELECT ${PLACE}, p.person_id AS personId FROM mandates m ${PERSON_THEN}
      WHERE m.alliance_id = ? AND m.body = ? AND ${HELD} ORDER BY m.starts_on, m.id`;
    const values = [at, at, alliance, body, at, at];
    return tx
      ? tx.query<SeatedPlace>(`${sql} LOCK IN SHARE MODE`, values)
      : this.database.query<SeatedPlace>(sql, values);
  }

  /** Whether a person exercises one place at a moment; it stays so until the transaction ends. */
  async isHeldBy(
    tx: Tx,
    alliance: string,
    { body, mandateId, personId }: { body: string; mandateId: string; personId: string },
    at: Instant,
  ): Promise<boolean> {
    const rows = await tx.query(
      `SELECT m.id FROM mandates m ${PERSON_THEN}
       WHERE m.alliance_id = ? AND m.id = ? AND m.body = ? AND p.person_id = ? AND ${HELD} LOCK IN SHARE MODE`,
      [at, at, alliance, mandateId, body, personId, at, at],
    );
    return rows.length > 0;
  }

  /** Every place of an alliance that is held now or was once; for the desk's pages. */
  all(alliance: string, at: Instant): Promise<SeatedPlace[]> {
    return this.database.query<SeatedPlace>(
      `SELECT ${PLACE}, p.person_id AS personId FROM mandates m ${PERSON_THEN}
       WHERE m.alliance_id = ? ORDER BY m.starts_on, m.id`,
      [at, at, alliance],
    );
  }

  heldByMember(alliance: string, memberId: string, at: Instant, tx?: Tx): Promise<SeatedPlace[]> {
    const sql = `SELECT ${PLACE}, p.person_id AS personId FROM mandates m ${PERSON_THEN}
      WHERE m.alliance_id = ? AND m.member_id = ? AND ${HELD} ORDER BY m.body, m.id`;
    const values = [at, at, alliance, memberId, at, at];
    return tx ? tx.query<SeatedPlace>(`${sql} FOR UPDATE`, values) : this.database.query<SeatedPlace>(sql, values);
  }

  heldByPerson(alliance: string, personId: string, at: Instant, tx?: Tx): Promise<SeatedPlace[]> {
    const sql = `SELECT ${PLACE}, p.person_id AS personId FROM mandates m
      JOIN mandate_people p ON p.alliance_id = m.alliance_id AND p.mandate_id = m.id
        AND p.from_at <= ? AND (p.until_at IS NULL OR p.until_at > ?)
      WHERE m.alliance_id = ? AND p.person_id = ? AND ${HELD} ORDER BY m.body, m.id`;
    const values = [at, at, alliance, personId, at, at];
    return tx ? tx.query<SeatedPlace>(sql, values) : this.database.query<SeatedPlace>(sql, values);
  }

  heldByPersonEverywhere(personId: string, at: Instant): Promise<SeatedPlace[]> {
    return this.database.query<SeatedPlace>(
      `/* any-alliance: own */ SELECT ${PLACE}, p.person_id AS personId FROM mandates m
       JOIN mandate_people p ON p.alliance_id = m.alliance_id AND p.mandate_id = m.id
         AND p.from_at <= ? AND (p.until_at IS NULL OR p.until_at > ?)
       WHERE p.person_id = ? AND ${HELD} ORDER BY m.alliance_id, m.body`,
      [at, at, personId, at, at],
    );
  }

  /** Who exercised these places, the newest first. */
  async peopleOf(alliance: string, mandateIds: readonly string[]): Promise<PlacePerson[]> {
    if (mandateIds.length === 0) return [];
    return this.database.query<PlacePerson>(
      `SELECT mandate_id AS mandateId, person_id AS personId, from_at AS fromAt, until_at AS untilAt, reason
       FROM mandate_people WHERE alliance_id = ? AND mandate_id IN ${marks(mandateIds)} ORDER BY from_at DESC`,
      [alliance, ...mandateIds],
    );
  }

  async hasAny(tx: Tx, alliance: string, body: string): Promise<boolean> {
    const rows = await tx.query('SELECT id FROM mandates WHERE alliance_id = ? AND body = ? LIMIT 1 FOR UPDATE', [
      alliance,
      body,
    ]);
    return rows.length > 0;
  }

  /** Whether anybody ever had a place in a body. */
  async hasEver(alliance: string, body: string, tx?: Tx): Promise<boolean> {
    const sql = 'SELECT id FROM mandates WHERE alliance_id = ? AND body = ? LIMIT 1';
    const rows = await (tx ?? this.database).query(sql, [alliance, body]);
    return rows.length > 0;
  }

  /** Places of all alliances whose term ends in a span of days: for the job that warns. */
  endingBetween(from: Day, through: Day): Promise<SeatedPlace[]> {
    return this.database.query<SeatedPlace>(
      `/* any-alliance: sweep */ SELECT ${PLACE}, p.person_id AS personId FROM mandates m
       LEFT JOIN mandate_people p ON p.alliance_id = m.alliance_id AND p.mandate_id = m.id AND p.until_at IS NULL
       WHERE m.ended_at IS NULL AND m.ends_on BETWEEN ? AND ? ORDER BY m.alliance_id, m.id`,
      [from, through],
    );
  }
}
