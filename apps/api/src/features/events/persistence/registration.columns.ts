import { fen } from '@mengwu/kernel';
import type { Registration } from '../domain/registration.ts';

export const SEAT_COLUMNS = `r.id, r.alliance_id AS alliance, r.event_id AS eventId, r.member_id AS memberId,
  r.person_id AS personId, r.state, r.code, r.short_code AS shortCode, r.offer_token AS offerToken,
  r.offer_expires_at AS offerExpiresAt, r.offered_by AS offeredBy, r.is_priority AS isPriority,
  r.price_fen AS priceFen, r.created_at AS createdAt, r.accepted_at AS acceptedAt, r.cancelled_at AS cancelledAt,
  r.cancelled_by AS cancelledBy, r.checked_in_at AS checkedInAt`;

export type SeatRow = Omit<Registration, 'isPriority' | 'priceFen'> & { isPriority: number; priceFen: number | string };

export function toRegistration(row: SeatRow): Registration {
  return { ...row, isPriority: row.isPriority === 1, priceFen: fen(Number(row.priceFen)) };
}
