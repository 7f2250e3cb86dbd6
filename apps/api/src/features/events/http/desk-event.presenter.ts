import type { DeskEvent, DeskEventCard } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { mayCancelEvent, mayEditEvent, mayPublishEvent } from '../domain/event.rules.ts';
import type { Event } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import { EventPresenter } from './event.presenter.ts';
import { NAMELESS, seatStateText } from './event.texts.ts';

type Names = ReadonlyMap<string, { readonly name: string }>;

export interface DeskFacts {
  readonly units: readonly { readonly memberId: string; readonly taken: number }[];
  readonly seats: readonly Registration[];
  readonly people: Names;
  readonly members: Names;
}

export const NO_SIGN_UPS: DeskFacts = { units: [], seats: [], people: new Map(), members: new Map() };

/** The whitelist of what the desk sees of a meeting. */
@Injectable()
export class DeskEventPresenter {
  constructor(private readonly events: EventPresenter) {}

  card(event: Event, arrived: number, now: Instant): DeskEventCard {
    return { ...this.events.card(event, now), taken: event.taken, capacity: event.capacity, arrived };
  }

  desk(event: Event, { units, seats, people, members }: DeskFacts, now: Instant): DeskEvent {
    const arrived = seats.filter(({ checkedInAt }) => checkedInAt !== null).length;
    const memberName = (id: string) => members.get(id)?.name ?? '（已不在名册）';
    return {
      ...this.card(event, arrived, now),
      description: event.description,
      signUpClosesAt: event.signUpClosesAt,
      priceFen: event.priceFen,
      earlyBirdPriceFen: event.earlyBirdPriceFen,
      seatsPerUnit: event.seatsPerUnit,
      seatsArticle: event.seatsArticle,
      publishedAt: event.publishedAt,
      version: event.version,
      units: units.map(({ memberId, taken }) => ({
        memberId,
        memberName: memberName(memberId),
        cap: event.seatsPerUnit,
        taken,
      })),
      registrations: seats.map((seat) => ({
        id: seat.id,
        holderName: seat.personId === null ? null : people.get(seat.personId)?.name || NAMELESS,
        memberName: memberName(seat.memberId),
        state: seat.state,
        stateText: seatStateText(seat),
        isPriority: seat.isPriority,
        at: seat.acceptedAt ?? seat.createdAt,
        checkedInAt: seat.checkedInAt,
      })),
      actions: {
        edit: presentDecision(mayEditEvent(event)),
        publish: presentDecision(mayPublishEvent(event, now)),
        cancel: presentDecision(mayCancelEvent(event, now)),
      },
    };
  }
}
