import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Event } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import { EVENT_COLUMNS, type EventRow, toEvent } from './event.columns.ts';

export interface FreeMeetings {
  readonly memberId: string;
  readonly year: number;
  readonly used: number;
}

/** The counters of `SeatRepository` for many seats at once, in the same order of locks. */
@Injectable()
export class SeatGroupRepository {
  async lockEvents(tx: Tx, alliance: string, ids: readonly string[]): Promise<Event[]> {
    const rows = await tx.queryList<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM events e WHERE e.alliance_id = ? AND e.id IN (?) ORDER BY e.id FOR UPDATE`,
      [alliance, ids],
    );
    return rows.map(toEvent);
  }

  unitsTaken(tx: Tx, alliance: string, memberIds: readonly string[]) {
    return tx.queryList<{ eventId: string; memberId: string; taken: number }>(
      `SELECT event_id AS eventId, member_id AS memberId, taken FROM event_units
       WHERE alliance_id = ? AND member_id IN (?)`,
      [alliance, memberIds],
    );
  }

  freeMeetings(tx: Tx, alliance: string, memberIds: readonly string[]): Promise<FreeMeetings[]> {
    return tx.queryList<FreeMeetings>(
      'SELECT member_id AS memberId, year, used FROM free_meetings WHERE alliance_id = ? AND member_id IN (?)',
      [alliance, memberIds],
    );
  }

  ownSeats(tx: Tx, alliance: string, of: { eventIds: readonly string[]; personIds: readonly string[] }) {
    return tx.queryList<{ eventId: string; personId: string }>(
      `SELECT event_id AS eventId, person_id AS personId FROM registrations
       WHERE alliance_id = ? AND event_id IN (?) AND person_id IN (?) AND is_live = 1`,
      [alliance, of.eventIds, of.personIds],
    );
  }

  /** Takes `count` seats of each of these meetings; false when one of them has not so many left. */
  async takeFromEvents(tx: Tx, alliance: string, ids: readonly string[], count: number): Promise<boolean> {
    const { affectedRows } = await tx.executeList(
      `UPDATE events SET taken = taken + ? WHERE alliance_id = ? AND id IN (?) AND state = 'published'
         AND (capacity IS NULL OR taken + ? <= capacity)`,
      [count, alliance, ids, count],
    );
    return affectedRows === ids.length;
  }

  async takeForUnits(tx: Tx, seats: readonly Registration[]): Promise<void> {
    await tx.executeList(
      `INSERT INTO event_units (alliance_id, event_id, member_id, taken) VALUES ?
       ON DUPLICATE KEY UPDATE taken = taken + 1`,
      [seats.map(({ alliance, eventId, memberId }) => [alliance, eventId, memberId, 1])],
    );
  }

  async countMeetings(tx: Tx, alliance: string, of: readonly { memberId: string; year: number }[]): Promise<void> {
    if (of.length === 0) return;
    await tx.executeList(
      `INSERT INTO free_meetings (alliance_id, member_id, year, used) VALUES ?
       ON DUPLICATE KEY UPDATE used = used + 1`,
      [of.map(({ memberId, year }) => [alliance, memberId, year, 1])],
    );
  }

  async insertTaken(tx: Tx, seats: readonly Registration[]): Promise<void> {
    await tx.executeList(
      `INSERT INTO registrations (id, alliance_id, event_id, member_id, person_id, state, code, short_code,
         is_priority, price_fen, created_at, accepted_at) VALUES ?`,
      [
        seats.map((seat) => [
          seat.id,
          seat.alliance,
          seat.eventId,
          seat.memberId,
          seat.personId,
          seat.state,
          seat.code,
          seat.shortCode,
          seat.isPriority,
          seat.priceFen,
          seat.createdAt,
          seat.acceptedAt,
        ]),
      ],
    );
  }
}
