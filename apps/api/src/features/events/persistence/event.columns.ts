import { fen } from '@mengwu/kernel';
import type { Event } from '../domain/event.ts';

export const EVENT_COLUMNS = `e.id, e.alliance_id AS alliance, e.title, e.kind, e.description, e.place,
  e.starts_at AS startsAt, e.ends_at AS endsAt, e.sign_up_closes_at AS signUpClosesAt, e.capacity, e.taken,
  e.price_fen AS priceFen, e.early_bird_price_fen AS earlyBirdPriceFen, e.state, e.version,
  e.published_at AS publishedAt, e.public_from AS publicFrom, e.cancel_reason AS cancelReason,
  e.seats_per_unit AS seatsPerUnit, e.seats_article AS seatsArticle,
  e.free_meetings_per_year AS freeMeetingsPerYear, e.charter_version AS charterVersion`;

export type EventRow = Omit<Event, 'priceFen' | 'earlyBirdPriceFen'> & {
  readonly priceFen: number | string;
  readonly earlyBirdPriceFen: number | string | null;
};

export function toEvent<Row extends EventRow>(row: Row): Omit<Row, 'priceFen' | 'earlyBirdPriceFen'> & Event {
  const { priceFen, earlyBirdPriceFen } = row;
  return {
    ...row,
    priceFen: fen(Number(priceFen)),
    earlyBirdPriceFen: earlyBirdPriceFen === null ? null : fen(Number(earlyBirdPriceFen)),
  };
}
