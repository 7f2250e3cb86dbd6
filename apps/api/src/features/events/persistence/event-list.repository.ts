import type { EventState } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type SqlValue } from '../../../platform/index.ts';
import type { Event } from '../domain/event.ts';
import { EVENT_COLUMNS, type EventRow, toEvent } from './event.columns.ts';

export interface Span {
  readonly q?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface VisibleFilter extends Span {
  readonly when: 'upcoming' | 'past';
  readonly isMember: boolean;
  readonly now: Instant;
}

export type DeskRow = Event & { readonly arrived: number };

const ARRIVED = `(SELECT COUNT(*) FROM registrations r
  WHERE r.alliance_id = e.alliance_id AND r.event_id = e.id AND r.checked_in_at IS NOT NULL) AS arrived`;

/** Which stored rows are in a state now: `ended` is read off the clock. */
const IN_STATE: Record<EventState, { condition: string; needsNow: boolean }> = {
  draft: { condition: "e.state = 'draft'", needsNow: false },
  published: { condition: "e.state = 'published' AND e.ends_at > ?", needsNow: true },
  ended: { condition: "e.state = 'published' AND e.ends_at <= ?", needsNow: true },
  cancelled: { condition: "e.state = 'cancelled'", needsNow: false },
};

/** Lists of meetings, in prepared SQL. */
@Injectable()
export class EventListRepository {
  constructor(private readonly database: Database) {}

  /** What a viewer may see: members at once, others from the end of the members' priority on [D9]. */
  async visible(
    alliance: string,
    { when, isMember, now, ...span }: VisibleFilter,
  ): Promise<{ events: Event[]; total: number }> {
    const isUpcoming = when === 'upcoming';
    const condition = `e.state <> 'draft' AND e.published_at IS NOT NULL
      AND e.ends_at ${isUpcoming ? '>' : '<='} ? ${isMember ? '' : 'AND e.public_from <= ?'}`;
    const { rows, total } = await this.page<EventRow>(
      { columns: EVENT_COLUMNS, condition, order: isUpcoming ? 'e.starts_at, e.id' : 'e.starts_at DESC, e.id' },
      [alliance, now, ...(isMember ? [] : [now])],
      span,
    );
    return { events: rows.map(toEvent), total };
  }

  /** All meetings for the desk, the latest first. */
  async desk(
    alliance: string,
    { state, now, ...span }: Span & { state?: EventState | undefined; now: Instant },
  ): Promise<{ events: DeskRow[]; total: number }> {
    const { condition, needsNow } = state ? IN_STATE[state] : { condition: '1 = 1', needsNow: false };
    const { rows, total } = await this.page<EventRow & { arrived: number }>(
      { columns: `${EVENT_COLUMNS}, ${ARRIVED}`, condition, order: 'e.starts_at DESC, e.id' },
      [alliance, ...(needsNow ? [now] : [])],
      span,
    );
    return { events: rows.map(toEvent), total };
  }

  private async page<Row extends object>(
    { columns, condition, order }: { columns: string; condition: string; order: string },
    values: readonly SqlValue[],
    { q, offset, limit }: Span,
  ): Promise<{ rows: Row[]; total: number }> {
    const where = `e.alliance_id = ? AND ${condition} ${q ? 'AND INSTR(e.title, ?) > 0' : ''}`;
    const params = q ? [...values, q] : values;
    // LIMIT as parameters: one prepared statement serves every page.
    const [[count], rows] = await Promise.all([
      this.database.query<{ total: number }>(`SELECT COUNT(*) AS total FROM events e WHERE ${where}`, params),
      this.database.query<Row>(`SELECT ${columns} FROM events e WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`, [
        ...params,
        String(limit),
        String(offset),
      ]),
    ]);
    return { rows, total: count?.total ?? 0 };
  }
}
