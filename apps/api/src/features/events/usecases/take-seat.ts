import { isPriorityNominee } from '@mengwu/charter';
import { type Fen, ZERO_FEN } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, isDuplicate, newId, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Event } from '../domain/event.ts';
import { priceFor } from '../domain/event-price.ts';
import type { Registration } from '../domain/registration.ts';
import {
  type Acting,
  freeMeetingsElsewhere,
  mayOfferSeat,
  maySignUp,
  NO_COUNTS,
  type SeatCounts,
} from '../domain/seat.rules.ts';
import { newShortCode, newTicketCode } from '../domain/ticket-code.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';
import { ReserveSeat } from './reserve-seat.ts';

export interface NewSeat {
  readonly alliance: string;
  readonly eventId: string;
  readonly acting: Acting;
  /** For herself, or for whoever will hold the link. */
  readonly for: { readonly personId: string } | { readonly offeredBy: string; readonly token: string };
}

/** Takes a seat, or holds one for a colleague: the same seats, the same limits, the same order of locks. */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly alliances: Alliances,
    private readonly reserve: ReserveSeat,
    private readonly events: EventRepository,
    private readonly registrations: RegistrationRepository,
  ) {}

  /** @throws DomainError saying why somebody who acts for no member gets no seat */
  async refuseStranger(tx: Tx, { alliance, event: id }: { alliance: string; event: string }): Promise<never> {
    const event = await this.events.find(alliance, id, tx);
    if (!event) throw new DomainError('event_not_found');
    const { view } = this.alliances.charterAt(alliance, event.startsAt);
    requireAllowed(maySignUp({ view, event, acting: undefined, counts: NO_COUNTS, now: tx.now }));
    throw new DomainError('members_only');
  }

  async execute(tx: Tx, wish: NewSeat): Promise<{ event: Event; seat: Registration }> {
    const { alliance, eventId, acting } = wish;
    const personId = 'personId' in wish.for ? wish.for.personId : null;
    const key = { alliance, eventId, memberId: acting.memberId, personId };
    const rule = personId === null ? mayOfferSeat : maySignUp;
    const found = await this.reserve.execute(tx, { key, acting, rule });
    const seat = this.draw(tx, wish, found);
    await this.insert(tx, seat);
    this.record(tx, seat, found.event);
    return { event: found.event, seat };
  }

  /** @throws DomainError when the rules refuse a person a seat of her own under these counts, read under the lock */
  requireSeat(tx: Tx, acting: Acting, { event, counts }: { event: Event; counts: SeatCounts }): void {
    const { view } = this.alliances.charterAt(event.alliance, event.startsAt);
    requireAllowed(maySignUp({ view, event, acting, counts, now: tx.now }));
  }

  /** The seat that was reserved, with its codes and its price. */
  draw(tx: Tx, wish: NewSeat, { event, counts }: { event: Event; counts: SeatCounts }): Registration {
    const isOwn = 'personId' in wish.for;
    const { view } = this.alliances.charterAt(wish.alliance, tx.now);
    const viewer = { isMember: true, freeMeetingsUsed: freeMeetingsElsewhere(counts) };
    return this.newSeat(tx, wish, {
      event,
      priceFen: isOwn ? priceFor(view, event, viewer).priceFen : ZERO_FEN,
      isPriority: isPriorityNominee(view, { eventKind: event.kind, isMember: true }),
    });
  }

  record(tx: Tx, seat: Registration, event: Event): void {
    tx.record({
      alliance: seat.alliance,
      action: seat.personId === null ? 'seat.offered' : 'seat.taken',
      subject: { kind: 'registration', id: seat.id },
      after: { state: seat.state, memberId: seat.memberId },
      ...(event.charterVersion && { charterVersion: event.charterVersion }),
      ...(event.seatsArticle && { article: event.seatsArticle }),
    });
  }

  private newSeat(
    tx: Tx,
    { alliance, eventId, acting, for: holder }: NewSeat,
    { event, priceFen, isPriority }: { event: Event; priceFen: Fen; isPriority: boolean },
  ): Registration {
    const isOwn = 'personId' in holder;
    return {
      id: newId(),
      alliance,
      eventId,
      memberId: acting.memberId,
      personId: isOwn ? holder.personId : null,
      state: isOwn ? (priceFen > 0 ? 'unpaid' : 'taken') : 'offered',
      code: newTicketCode(),
      shortCode: newShortCode(),
      offerToken: isOwn ? null : holder.token,
      offerExpiresAt: isOwn ? null : event.signUpClosesAt,
      offeredBy: isOwn ? null : holder.offeredBy,
      isPriority,
      priceFen,
      createdAt: tx.now,
      acceptedAt: isOwn ? tx.now : null,
      cancelledAt: null,
      cancelledBy: null,
      checkedInAt: null,
    };
  }

  private async insert(tx: Tx, seat: Registration): Promise<void> {
    try {
      await this.registrations.insert(tx, seat);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new DomainError('already_signed_up', {}, { cause: error });
    }
  }
}
