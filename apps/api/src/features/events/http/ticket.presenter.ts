import type { SeatOffer, SeatOfferInspection, Ticket } from '@mengwu/contracts';
import type { Decision, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { DomainError } from '../../../platform/index.ts';
import type { Event } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import { mayCancelSeat, mayPaySeat } from '../domain/seat.rules.ts';
import { EventPresenter } from './event.presenter.ts';
import { NAMELESS, seatStateText } from './event.texts.ts';

export interface TicketFacts {
  readonly seat: Registration;
  readonly event: Event;
  readonly holderName: string | undefined;
  readonly memberName: string;
}

/** The whitelist of what leaves the room about a seat: its holder alone sees the code. */
@Injectable()
export class TicketPresenter {
  constructor(private readonly events: EventPresenter) {}

  ticket({ seat, event, holderName, memberName }: TicketFacts, now: Instant): Ticket {
    return {
      id: seat.id,
      event: this.events.card(event, now),
      holderName: holderName || NAMELESS,
      memberName,
      state: seat.state,
      stateText: seatStateText(seat),
      code: seat.code,
      shortCode: seat.shortCode,
      checkedInAt: seat.checkedInAt,
      payableFen: seat.state === 'unpaid' ? seat.priceFen : 0,
      actions: {
        cancel: presentDecision(mayCancelSeat(seat, event, now)),
        pay: presentDecision(mayPaySeat(seat, event)),
      },
    };
  }

  offer(seat: Registration, token: string, event: Event): SeatOffer {
    return {
      registration: seat.id,
      token,
      path: `/packages/event/offer/index?token=${token}`,
      expiresAt: event.signUpClosesAt,
    };
  }

  inspection(
    event: Event,
    { memberName, offeredBy }: { memberName: string; offeredBy: string | undefined },
    { accept, now }: { accept: Decision<DomainError['code']>; now: Instant },
  ): SeatOfferInspection {
    return {
      event: this.events.card(event, now),
      memberName,
      offeredBy: offeredBy || NAMELESS,
      accept: presentDecision(accept),
    };
  }
}
