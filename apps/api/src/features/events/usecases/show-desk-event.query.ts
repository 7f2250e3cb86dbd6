import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import type { Event } from '../domain/event.ts';
import type { DeskFacts } from '../http/desk-event.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationListRepository } from '../persistence/registration-list.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** A meeting with its seats and sign-ups, for the desk. */
@Injectable()
export class ShowDeskEvent {
  constructor(
    private readonly events: EventRepository,
    private readonly lists: RegistrationListRepository,
    private readonly counters: SeatRepository,
    private readonly members: Members,
    private readonly accounts: Accounts,
  ) {}

  /** @throws DomainError `event_not_found` */
  async execute(alliance: string, id: string): Promise<{ event: Event; facts: DeskFacts }> {
    const event = await this.events.find(alliance, id);
    if (!event) throw new DomainError('event_not_found');
    return { event, facts: await this.facts(alliance, id) };
  }

  async facts(alliance: string, id: string): Promise<DeskFacts> {
    const [seats, units] = await Promise.all([this.lists.ofEvent(alliance, id), this.counters.unitsOf(alliance, id)]);
    const holders = seats.flatMap(({ personId }) => (personId === null ? [] : [personId]));
    const [people, members] = await Promise.all([
      this.accounts.personCards([...new Set(holders)]),
      this.members.memberCards(
        alliance,
        seats.map(({ memberId }) => memberId),
      ),
    ]);
    return { seats, units, people, members };
  }
}
