import type { EventPrice } from '@mengwu/charter';
import type { EventCard, EventView, Seat } from '@mengwu/contracts';
import { type Decision, type Instant, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import type { ActingFor } from '../../members/index.ts';
import { type Event, eventStateAt } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import { mayCancelAs, mayOfferSeat, maySignUp, type SeatRequest, type SignUpRefusal } from '../domain/seat.rules.ts';
import { eventStateText, kindTexts, NAMELESS, priceText, seatStateText } from './event.texts.ts';

export interface EventFacts {
  readonly request: SeatRequest;
  readonly personId: string | undefined;
  readonly acting: ActingFor | undefined;
  readonly price: EventPrice;
  /** The unit's seats. */
  readonly seats: readonly Registration[];
  readonly names: ReadonlyMap<string, { readonly name: string }>;
}

/** The whitelist of what leaves the room about a meeting. */
@Injectable()
export class EventPresenter {
  constructor(private readonly alliances: Alliances) {}

  card(event: Event, now: Instant): EventCard {
    return {
      id: event.id,
      alliance: event.alliance,
      allianceName: this.alliances.nameOf(event.alliance),
      title: event.title,
      kind: event.kind,
      kindText: kindTexts[event.kind],
      place: event.place,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      state: eventStateAt(event, now),
      stateText: eventStateText(event, now),
    };
  }

  view(facts: EventFacts): EventView {
    const { request, personId, price } = facts;
    const { event, now } = request;
    const mine = facts.seats.find((seat) => personId !== undefined && seat.personId === personId);
    return {
      ...this.card(event, now),
      description: event.description,
      signUpClosesAt: event.signUpClosesAt,
      capacity: event.capacity,
      seatsLeft: event.capacity === null ? null : Math.max(0, event.capacity - event.taken),
      price: { amountFen: price.priceFen, text: priceText(price), article: price.article ?? null },
      unit: this.unit(facts),
      myTicketId: mine?.id ?? null,
      actions: {
        signUp: presentDecision(forVisitor(maySignUp(request), personId)),
        offerSeat: presentDecision(forVisitor(mayOfferSeat(request), personId)),
      },
    };
  }

  private unit(facts: EventFacts): EventView['unit'] {
    const { acting, request } = facts;
    if (acting?.state !== 'active') return null;
    const { event, counts } = request;
    return {
      memberId: acting.memberId,
      memberName: acting.memberName,
      cap: event.seatsPerUnit,
      taken: counts.unitTaken,
      article: event.seatsArticle,
      seats: facts.seats.map((seat) => presentSeat(seat, facts, acting)),
    };
  }
}

function presentSeat(seat: Registration, { request, personId, names }: EventFacts, acting: ActingFor): Seat {
  const asker = { personId: personId ?? '', role: acting.role };
  const mayShare = acting.role !== 'colleague' && seat.state === 'offered';
  return {
    id: seat.id,
    state: seat.state,
    stateText: seatStateText(seat),
    holderName: seat.personId === null ? null : names.get(seat.personId)?.name || NAMELESS,
    isMine: seat.personId !== null && seat.personId === personId,
    offerToken: mayShare ? seat.offerToken : null,
    cancel: presentDecision(mayCancelAs(asker, seat, request)),
  };
}

/** Whoever has not signed in may well be a member: the first step is another one. */
function forVisitor(decision: Decision<SignUpRefusal>, personId: string | undefined): Decision<SignUpRefusal> {
  const isStranger = personId === undefined && !decision.allowed && decision.code === 'members_only';
  return isStranger ? refused('sign_in_required') : decision;
}
