import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import { type Event, meetingYear } from '../domain/event.ts';
import type { SeatCounts } from '../domain/seat.rules.ts';
import { EVENT_COLUMNS, type EventRow, toEvent } from './event.columns.ts';

export interface SeatKey {
  readonly alliance: string;
  readonly eventId: string;
  readonly memberId: string;
  /** Whose own seat is looked for; null when the seat is for nobody yet. */
  readonly personId: string | null;
}

type CountedRow = EventRow & { unitTaken: number; freeUsed: number; hasOwnSeat: number };

// The meeting lies in the year of its start in Shanghai, which is eight hours ahead of UTC.
const COUNTED = `SELECT ${EVENT_COLUMNS},
    COALESCE((SELECT u.taken FROM event_units u
      WHERE u.alliance_id = e.alliance_id AND u.event_id = e.id AND u.member_id = ?), 0) AS unitTaken,
    COALESCE((SELECT f.used FROM free_meetings f WHERE f.alliance_id = e.alliance_id AND f.member_id = ?
      AND f.year = YEAR(e.starts_at + INTERVAL 8 HOUR)), 0) AS freeUsed,
    EXISTS(SELECT 1 FROM registrations r WHERE r.alliance_id = e.alliance_id AND r.event_id = e.id
      AND r.person_id = ? AND r.is_live = 1) AS hasOwnSeat
  FROM events e WHERE e.alliance_id = ? AND e.id = ?`;

/** The counters of what is scarce. Whoever writes them locks the event first, then the unit, then its year. */
@Injectable()
export class SeatRepository {
  constructor(private readonly database: Database) {}

  /** A meeting and what is counted for one unit and person. */
  async counted(key: SeatKey, tx?: Tx): Promise<{ event: Event; counts: SeatCounts } | undefined> {
    const { alliance, eventId, memberId, personId } = key;
    const [row] = await (tx ?? this.database).query<CountedRow>(COUNTED, [
      memberId,
      memberId,
      personId,
      alliance,
      eventId,
    ]);
    if (!row) return undefined;
    const { unitTaken, freeUsed, hasOwnSeat, ...event } = row;
    return { event: toEvent(event), counts: { unitTaken, freeUsed, hasOwnSeat: hasOwnSeat === 1 } };
  }

  /** Takes one seat of a published meeting that has one left, and keeps the meeting locked. */
  async takeFromEvent(tx: Tx, alliance: string, eventId: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE events SET taken = taken + 1
       WHERE alliance_id = ? AND id = ? AND state = 'published' AND (capacity IS NULL OR taken < capacity)`,
      [alliance, eventId],
    );
    return affectedRows === 1;
  }

  async takeForUnit(tx: Tx, { alliance, eventId, memberId }: SeatKey): Promise<void> {
    await tx.execute(
      `INSERT INTO event_units (alliance_id, event_id, member_id, taken) VALUES (?, ?, ?, 1)
       ON DUPLICATE KEY UPDATE taken = taken + 1`,
      [alliance, eventId, memberId],
    );
  }

  /** Counts the meeting among the unit's free ones of the year; answers how many they are now, under its lock. */
  async countMeeting(tx: Tx, event: Event, memberId: string): Promise<number> {
    const key = [event.alliance, memberId, meetingYear(event)] as const;
    await tx.execute(
      `INSERT INTO free_meetings (alliance_id, member_id, year, used) VALUES (?, ?, ?, 1)
       ON DUPLICATE KEY UPDATE used = used + 1`,
      key,
    );
    const [row] = await tx.query<{ used: number }>(
      'SELECT used FROM free_meetings WHERE alliance_id = ? AND member_id = ? AND year = ?',
      key,
    );
    return row?.used ?? 0;
  }

  /** Gives one seat back, in the same order of locks; the unit's last one gives the free meeting back, too. */
  async giveBack(tx: Tx, event: Event, memberId: string): Promise<void> {
    const { alliance, id } = event;
    await tx.execute('UPDATE events SET taken = taken - 1 WHERE alliance_id = ? AND id = ? AND taken > 0', [
      alliance,
      id,
    ]);
    const unit = [alliance, id, memberId] as const;
    await tx.execute(
      `UPDATE event_units SET taken = taken - 1
       WHERE alliance_id = ? AND event_id = ? AND member_id = ? AND taken > 0`,
      unit,
    );
    if (event.seatsPerUnit === null) return;
    const [left] = await tx.query<{ taken: number }>(
      'SELECT taken FROM event_units WHERE alliance_id = ? AND event_id = ? AND member_id = ?',
      unit,
    );
    if (left && left.taken > 0) return;
    await tx.execute(
      'UPDATE free_meetings SET used = used - 1 WHERE alliance_id = ? AND member_id = ? AND year = ? AND used > 0',
      [alliance, memberId, meetingYear(event)],
    );
  }

  unitsOf(alliance: string, eventId: string): Promise<{ memberId: string; taken: number }[]> {
    return this.database.query(
      `SELECT member_id AS memberId, taken FROM event_units
       WHERE alliance_id = ? AND event_id = ? AND taken > 0 ORDER BY taken DESC, member_id`,
      [alliance, eventId],
    );
  }
}
