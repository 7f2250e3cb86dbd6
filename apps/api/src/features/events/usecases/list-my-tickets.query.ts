import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import type { Event } from '../domain/event.ts';
import { ticketsInOrder } from '../domain/tickets-in-order.ts';
import type { TicketFacts } from '../http/ticket.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationListRepository } from '../persistence/registration-list.repository.ts';

/** A person's tickets in all alliances, the next one first. */
@Injectable()
export class ListMyTickets {
  constructor(
    private readonly seats: RegistrationListRepository,
    private readonly events: EventRepository,
    private readonly members: Members,
    private readonly accounts: Accounts,
  ) {}

  async execute(ctx: RequestContext): Promise<TicketFacts[]> {
    const { personId } = signedIn(ctx);
    const seats = await this.seats.ofPerson(personId);
    const events = new Map<string, Event>();
    for (const event of await this.events.findOwn([...new Set(seats.map(({ eventId }) => eventId))])) {
      events.set(event.id, event);
    }
    const [people, memberNames] = await Promise.all([this.accounts.personCards([personId]), this.memberNames(seats)]);
    const tickets = seats.flatMap((seat) => {
      const event = events.get(seat.eventId);
      return event?.alliance === seat.alliance ? [{ seat, event }] : [];
    });
    return ticketsInOrder(tickets, ctx.now).map(({ seat, event }) => ({
      seat,
      event,
      holderName: people.get(personId)?.name,
      memberName: memberNames.get(seat.memberId) ?? '',
    }));
  }

  private async memberNames(seats: readonly { alliance: string; memberId: string }[]): Promise<Map<string, string>> {
    const alliances = [...new Set(seats.map(({ alliance }) => alliance))];
    const cards = await Promise.all(
      alliances.map((alliance) =>
        this.members.memberCards(
          alliance,
          seats.filter((seat) => seat.alliance === alliance).map(({ memberId }) => memberId),
        ),
      ),
    );
    return new Map(cards.flatMap((found) => [...found].map(([id, { name }]) => [id, name] as const)));
  }
}
