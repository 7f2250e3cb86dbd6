import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import type { Registration } from '../domain/registration.ts';
import type { TicketFacts } from '../http/ticket.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';

/** Finds a seat for its holder; for all others it does not exist. */
@Injectable()
export class FindSeat {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly events: EventRepository,
    private readonly members: Members,
    private readonly accounts: Accounts,
  ) {}

  /** @throws DomainError `ticket_not_found` */
  async own(personId: string, params: { alliance: string; registration: string }): Promise<TicketFacts> {
    const seat = await this.registrations.find(params.alliance, params.registration);
    if (seat?.personId !== personId) throw new DomainError('ticket_not_found');
    return this.facts(seat);
  }

  /** @throws DomainError `ticket_not_found` */
  async facts(seat: Registration): Promise<TicketFacts> {
    const { alliance, eventId, memberId, personId } = seat;
    const [event, members, people] = await Promise.all([
      this.events.find(alliance, eventId),
      this.members.memberCards(alliance, [memberId]),
      this.accounts.personCards(personId === null ? [] : [personId]),
    ]);
    if (!event) throw new DomainError('ticket_not_found');
    return {
      seat,
      event,
      holderName: personId === null ? undefined : people.get(personId)?.name,
      memberName: members.get(memberId)?.name ?? '',
    };
  }
}
