import { addMinutes, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import { PAY_WITHIN_MINUTES, type Registration } from '../domain/registration.ts';
import { SEAT_COLUMNS, type SeatRow, toRegistration } from './registration.columns.ts';

const BATCH = 200;

export interface Holder {
  readonly personId: string;
  readonly memberId: string;
}

export interface DueSeat {
  readonly alliance: string;
  readonly id: string;
}

/** Seats by event, unit, person and job. */
@Injectable()
export class RegistrationListRepository {
  constructor(private readonly database: Database) {}

  async ofUnit(alliance: string, eventId: string, memberId: string): Promise<Registration[]> {
    return this.seats(
      `r.alliance_id = ? AND r.event_id = ? AND r.member_id = ? AND r.is_live = 1 ORDER BY r.created_at`,
      [alliance, eventId, memberId],
    );
  }

  async ofEvent(alliance: string, eventId: string): Promise<Registration[]> {
    const order = "r.state = 'cancelled', r.is_priority DESC, r.created_at, r.id";
    return this.seats(`r.alliance_id = ? AND r.event_id = ? ORDER BY ${order}`, [alliance, eventId]);
  }

  async ofPerson(personId: string): Promise<Registration[]> {
    const rows = await this.database.query<SeatRow>(
      `/* any-alliance: own */ SELECT ${SEAT_COLUMNS} FROM registrations r
       WHERE r.person_id = ? ORDER BY r.created_at DESC LIMIT 200`,
      [personId],
    );
    return rows.map(toRegistration);
  }

  /** Who holds a seat under her own name, paid or still to pay. */
  holders(alliance: string, eventId: string): Promise<Holder[]> {
    return this.database.query<Holder>(
      `SELECT person_id AS personId, member_id AS memberId FROM registrations
       WHERE alliance_id = ? AND event_id = ? AND state IN ('taken', 'unpaid') AND person_id IS NOT NULL
       ORDER BY created_at, id`,
      [alliance, eventId],
    );
  }

  async attendance(alliance: string, eventId: string): Promise<{ expected: number; arrived: number }> {
    const [row] = await this.database.query<{ expected: number; arrived: number }>(
      `SELECT COUNT(*) AS expected, COUNT(checked_in_at) AS arrived FROM registrations
       WHERE alliance_id = ? AND event_id = ? AND state = 'taken'`,
      [alliance, eventId],
    );
    return row ?? { expected: 0, arrived: 0 };
  }

  /** Seats that wait for money longer than they are kept. */
  unpaidTooLong(now: Instant): Promise<DueSeat[]> {
    return this.database.query<DueSeat>(
      `/* any-alliance: sweep */ SELECT alliance_id AS alliance, id FROM registrations
       WHERE state = 'unpaid' AND accepted_at <= ? ORDER BY accepted_at LIMIT ${BATCH}`,
      [addMinutes(now, -PAY_WITHIN_MINUTES)],
    );
  }

  /** Offers that nobody accepted before sign-up closed. */
  offersExpired(now: Instant): Promise<DueSeat[]> {
    return this.database.query<DueSeat>(
      `/* any-alliance: sweep */ SELECT alliance_id AS alliance, id FROM registrations
       WHERE state = 'offered' AND offer_expires_at <= ? ORDER BY offer_expires_at LIMIT ${BATCH}`,
      [now],
    );
  }

  /** A unit's seats at published meetings that start at a moment or later, in the order of the meetings' ids. */
  async heldBy(
    alliance: string,
    memberId: string,
    from: Instant,
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<Registration[]> {
    const rows = await reader.query<SeatRow>(
      `SELECT ${SEAT_COLUMNS} FROM registrations r JOIN events e ON e.id = r.event_id AND e.alliance_id = r.alliance_id
       WHERE r.alliance_id = ? AND r.member_id = ? AND r.is_live = 1 AND r.checked_in_at IS NULL
         AND e.state = 'published' AND e.starts_at >= ?
       ORDER BY r.event_id, r.id`,
      [alliance, memberId, from],
    );
    return rows.map(toRegistration);
  }

  private async seats(condition: string, values: readonly string[]): Promise<Registration[]> {
    const rows = await this.database.query<SeatRow>(
      `SELECT ${SEAT_COLUMNS} FROM registrations r WHERE ${condition}`,
      values,
    );
    return rows.map(toRegistration);
  }
}
