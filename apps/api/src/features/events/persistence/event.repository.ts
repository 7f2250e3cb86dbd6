import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, type Tx } from '../../../platform/index.ts';
import type { Event, EventContent } from '../domain/event.ts';
import { EVENT_COLUMNS, type EventRow, toEvent } from './event.columns.ts';
import { EventEntity } from './event.entity.ts';

const FIND = `SELECT ${EVENT_COLUMNS} FROM events e WHERE e.alliance_id = ? AND e.id = ?`;

type Published = Pick<Event, 'publicFrom' | 'seatsPerUnit' | 'seatsArticle' | 'freeMeetingsPerYear' | 'charterVersion'>;

@Injectable()
export class EventRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, event: Event, createdBy: string): Promise<void> {
    await tx.manager.insert(EventEntity, { ...event, createdBy, createdAt: tx.now });
  }

  async find(alliance: string, id: string, tx?: Tx): Promise<Event | undefined> {
    const [row] = await (tx ?? this.database).query<EventRow>(FIND, [alliance, id]);
    return row && toEvent(row);
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Event | undefined> {
    const [row] = await tx.query<EventRow>(`${FIND} FOR UPDATE`, [alliance, id]);
    return row && toEvent(row);
  }

  /** Nobody cancels or publishes it before the transaction ends, but others may look, too. */
  async share(tx: Tx, alliance: string, id: string): Promise<Event | undefined> {
    const [row] = await tx.query<EventRow>(`${FIND} LOCK IN SHARE MODE`, [alliance, id]);
    return row && toEvent(row);
  }

  async findMany(alliance: string, ids: readonly string[]): Promise<Event[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.query<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM events e WHERE e.alliance_id = ? AND e.id IN ${marks(ids)}`,
      [alliance, ...ids],
    );
    return rows.map(toEvent);
  }

  /** The events of a person's own tickets, in whatever alliance. */
  async findOwn(ids: readonly string[]): Promise<Event[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.query<EventRow>(
      `/* any-alliance: own */ SELECT ${EVENT_COLUMNS} FROM events e WHERE e.id IN ${marks(ids)}`,
      [...ids],
    );
    return rows.map(toEvent);
  }

  /** False when the draft is not at this version any more. */
  async edit(tx: Tx, { alliance, id, version }: Event, content: EventContent): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE events SET title = ?, kind = ?, description = ?, place = ?, starts_at = ?, ends_at = ?,
         sign_up_closes_at = ?, capacity = ?, price_fen = ?, early_bird_price_fen = ?, version = version + 1
       WHERE alliance_id = ? AND id = ? AND version = ? AND state = 'draft'`,
      [
        content.title,
        content.kind,
        content.description,
        content.place,
        content.startsAt,
        content.endsAt,
        content.signUpClosesAt,
        content.capacity,
        content.priceFen,
        content.earlyBirdPriceFen,
        alliance,
        id,
        version,
      ],
    );
    return affectedRows === 1;
  }

  async publish(tx: Tx, { alliance, id }: Event, published: Published): Promise<void> {
    await tx.execute(
      `UPDATE events SET state = 'published', published_at = ?, public_from = ?, seats_per_unit = ?,
         seats_article = ?, free_meetings_per_year = ?, charter_version = ?, version = version + 1
       WHERE alliance_id = ? AND id = ? AND state = 'draft'`,
      [
        tx.now,
        published.publicFrom,
        published.seatsPerUnit,
        published.seatsArticle,
        published.freeMeetingsPerYear,
        published.charterVersion,
        alliance,
        id,
      ],
    );
  }

  async cancel(tx: Tx, { alliance, id, state }: Event, reason: string): Promise<void> {
    await tx.execute(
      `UPDATE events SET state = 'cancelled', cancel_reason = ?, version = version + 1
       WHERE alliance_id = ? AND id = ? AND state = ?`,
      [reason, alliance, id, state],
    );
  }

  /** Who holds a seat, and who offered one that nobody has accepted: read under the event's lock, nobody is missing. */
  async concerned(tx: Tx, { alliance, id }: Event): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT DISTINCT COALESCE(person_id, offered_by) AS personId FROM registrations
       WHERE alliance_id = ? AND event_id = ? AND is_live = 1`,
      [alliance, id],
    );
    return rows.map(({ personId }) => personId);
  }

  /** Taken seats that had a price. */
  async paidSeats(tx: Tx, { alliance, id }: Event): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM registrations WHERE alliance_id = ? AND event_id = ? AND state = 'taken' AND price_fen > 0`,
      [alliance, id],
    );
    return rows.map((row) => row.id);
  }

  /** Drafts that nobody has published, the oldest first. */
  findDrafts(alliance: string): Promise<(Pick<Event, 'id' | 'title' | 'startsAt'> & { createdAt: Instant })[]> {
    return this.database.query(
      `SELECT id, title, starts_at AS startsAt, created_at AS createdAt FROM events
       WHERE alliance_id = ? AND state = 'draft' ORDER BY created_at LIMIT 100`,
      [alliance],
    );
  }
}
