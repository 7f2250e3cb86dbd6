import type { Fen } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, forAscii, marks, type Tx } from '../../../platform/index.ts';
import { statesBefore } from '../domain/registration.states.ts';
import type { Registration } from '../domain/registration.ts';
import type { ReadCode } from '../domain/ticket-code.ts';
import { SEAT_COLUMNS, type SeatRow, toRegistration } from './registration.columns.ts';

const FIND = `SELECT ${SEAT_COLUMNS} FROM registrations r WHERE r.alliance_id = ? AND r.id = ?`;
const BY_TOKEN = `/* any-alliance: by-id */ SELECT ${SEAT_COLUMNS} FROM registrations r WHERE r.offer_token = ?`;

/** One seat at a time: found by whom it concerns, moved by conditional writes. */
@Injectable()
export class RegistrationRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, seat: Registration): Promise<void> {
    await tx.execute(
      `INSERT INTO registrations (id, alliance_id, event_id, member_id, person_id, state, code, short_code,
         offer_token, offer_expires_at, offered_by, is_priority, price_fen, created_at, accepted_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        seat.id,
        seat.alliance,
        seat.eventId,
        seat.memberId,
        seat.personId,
        seat.state,
        seat.code,
        seat.shortCode,
        seat.offerToken,
        seat.offerExpiresAt,
        seat.offeredBy,
        seat.isPriority,
        seat.priceFen,
        seat.createdAt,
        seat.acceptedAt,
      ],
    );
  }

  async find(alliance: string, id: string, tx?: Tx): Promise<Registration | undefined> {
    const [row] = await (tx ?? this.database).query<SeatRow>(FIND, [alliance, id]);
    return row && toRegistration(row);
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Registration | undefined> {
    const [row] = await tx.query<SeatRow>(`${FIND} FOR UPDATE`, [alliance, id]);
    return row && toRegistration(row);
  }

  /** A link names no alliance: its token alone leads to the seat. */
  async findByToken(token: string, tx?: Tx): Promise<Registration | undefined> {
    const [row] = await (tx ?? this.database).query<SeatRow>(BY_TOKEN, [forAscii(token)]);
    return row && toRegistration(row);
  }

  /** A scanned ticket: by its code anywhere in the alliance, by its short code within the meeting; with `tx`, locked. */
  async findByCode(
    { alliance, eventId }: { alliance: string; eventId: string },
    read: NonNullable<ReadCode>,
    tx?: Tx,
  ): Promise<Registration | undefined> {
    const isFull = 'code' in read;
    const [row] = await (tx ?? this.database).query<SeatRow>(
      `SELECT ${SEAT_COLUMNS} FROM registrations r
       WHERE r.alliance_id = ? AND ${isFull ? 'r.code = ?' : 'r.event_id = ? AND r.short_code = ?'} ${tx ? 'FOR UPDATE' : ''}`,
      isFull ? [alliance, read.code] : [alliance, eventId, read.shortCode],
    );
    return row && toRegistration(row);
  }

  /** False when somebody was faster. */
  async accept(
    tx: Tx,
    { alliance, id }: Registration,
    by: { personId: string; priceFen: Fen; isPriority: boolean },
  ): Promise<boolean> {
    const step = by.priceFen > 0 ? 'acceptToPay' : 'accept';
    const before = statesBefore(step);
    const { affectedRows } = await tx.execute(
      `UPDATE registrations SET state = ?, person_id = ?, price_fen = ?, is_priority = ?, accepted_at = ?
       WHERE alliance_id = ? AND id = ? AND state IN ${marks(before)}`,
      [
        step === 'accept' ? 'taken' : 'unpaid',
        by.personId,
        by.priceFen,
        by.isPriority,
        tx.now,
        alliance,
        id,
        ...before,
      ],
    );
    return affectedRows === 1;
  }

  /** Ends a seat in the state in which it was seen; false when it has moved on. */
  async release(tx: Tx, { alliance, id, state }: Registration, by: string | null): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE registrations SET state = 'cancelled', cancelled_at = ?, cancelled_by = ?
       WHERE alliance_id = ? AND id = ? AND state = ? AND checked_in_at IS NULL`,
      [tx.now, by, alliance, id, state],
    );
    return affectedRows === 1;
  }

  async markPaid(tx: Tx, { alliance, id }: Pick<Registration, 'alliance' | 'id'>): Promise<boolean> {
    const before = [...statesBefore('pay'), ...statesBefore('payAgain')];
    const { affectedRows } = await tx.execute(
      `UPDATE registrations SET state = 'taken', cancelled_at = NULL
       WHERE alliance_id = ? AND id = ? AND state IN ${marks(before)}`,
      [alliance, id, ...before],
    );
    return affectedRows === 1;
  }

  /** True for the one scan that lets the holder in. */
  async checkIn(tx: Tx, alliance: string, id: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE registrations SET checked_in_at = ?
       WHERE alliance_id = ? AND id = ? AND state = 'taken' AND checked_in_at IS NULL`,
      [tx.now, alliance, id],
    );
    return affectedRows === 1;
  }
}
