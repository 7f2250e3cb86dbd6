import type { CharterView } from '@mengwu/charter';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { maySeeEvent } from '../domain/event.rules.ts';
import type { Event } from '../domain/event.ts';
import { priceFor } from '../domain/event-price.ts';
import { freeMeetingsElsewhere, NO_COUNTS, type SeatCounts } from '../domain/seat.rules.ts';
import type { EventFacts } from '../http/event.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationListRepository } from '../persistence/registration-list.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** A meeting as this viewer may see it: her price, her unit's seats, what she may do and why not. */
@Injectable()
export class ShowEvent {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly accounts: Accounts,
    private readonly events: EventRepository,
    private readonly counters: SeatRepository,
    private readonly lists: RegistrationListRepository,
  ) {}

  /** @throws DomainError `event_not_found` */
  async execute({ actor, now }: RequestContext, alliance: string, eventId: string): Promise<EventFacts> {
    this.alliances.require(alliance);
    const personId = actor.kind === 'person' ? actor.personId : undefined;
    const acting = personId === undefined ? undefined : await this.members.actingFor(personId, alliance);
    const isMember = acting?.state === 'active';
    const { event, counts } = await this.counted(alliance, eventId, acting?.memberId, personId);
    if (!maySeeEvent(event, { isMember, now })) throw new DomainError('event_not_found');
    const seats = isMember ? await this.lists.ofUnit(alliance, eventId, acting.memberId) : [];
    const holders = seats.flatMap((seat) => (seat.personId === null ? [] : [seat.personId]));
    const viewer = { isMember, freeMeetingsUsed: freeMeetingsElsewhere(counts) };
    return {
      request: { view: this.charter(event), event, acting, counts, now },
      personId,
      acting,
      price: priceFor(this.alliances.charterAt(alliance, now).view, event, viewer),
      seats,
      names: await this.accounts.personCards(holders),
    };
  }

  private charter(event: Event): CharterView {
    return this.alliances.charterAt(event.alliance, event.startsAt).view;
  }

  private async counted(
    alliance: string,
    eventId: string,
    memberId: string | undefined,
    personId: string | undefined,
  ): Promise<{ event: Event; counts: SeatCounts }> {
    if (memberId !== undefined && personId !== undefined) {
      const found = await this.counters.counted({ alliance, eventId, memberId, personId });
      if (found) return found;
    }
    const event = await this.events.find(alliance, eventId);
    if (!event) throw new DomainError('event_not_found');
    return { event, counts: NO_COUNTS };
  }
}
