import type { EventCard } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import type { Event } from './domain/event.ts';
import type { Registration } from './domain/registration.ts';
import { readTicketCode } from './domain/ticket-code.ts';
import { EventPresenter } from './http/event.presenter.ts';
import { EventRepository } from './persistence/event.repository.ts';
import { RegistrationRepository } from './persistence/registration.repository.ts';
import { type Holder, RegistrationListRepository } from './persistence/registration-list.repository.ts';

/** The front door of the room: meetings, who holds a seat, and the ticket at the door. */
@Injectable()
export class Events {
  constructor(
    private readonly events: EventRepository,
    private readonly registrations: RegistrationRepository,
    private readonly lists: RegistrationListRepository,
    private readonly present: EventPresenter,
  ) {}

  find(alliance: string, event: string, tx?: Tx): Promise<Event | undefined> {
    return this.events.find(alliance, event, tx);
  }

  async card(alliance: string, event: string, now: Instant): Promise<EventCard | undefined> {
    const found = await this.events.find(alliance, event);
    return found && this.present.card(found, now);
  }

  async titles(alliance: string, events: readonly string[]): Promise<Map<string, string>> {
    const found = await this.events.findMany(alliance, [...new Set(events)]);
    return new Map(found.map(({ id, title }) => [id, title]));
  }

  /** Who holds a seat under her own name, paid or still to pay. */
  holdersOf(alliance: string, event: string): Promise<Holder[]> {
    return this.lists.holders(alliance, event);
  }

  /** A unit's seats at meetings that are still to come, with their titles and starts. */
  async seatsOf(alliance: string, memberId: string, from: Instant): Promise<{ title: string; startsAt: Instant }[]> {
    const seats = await this.lists.heldBy(alliance, memberId, from);
    const found = await this.events.findMany(alliance, [...new Set(seats.map(({ eventId }) => eventId))]);
    const byId = new Map(found.map((event) => [event.id, event]));
    return seats
      .flatMap(({ eventId }) => byId.get(eventId) ?? [])
      .map(({ title, startsAt }) => ({ title, startsAt }))
      .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  }

  /** Valid tickets of a meeting, and how many of them were checked in. */
  attendance(alliance: string, event: string): Promise<{ expected: number; arrived: number }> {
    return this.lists.attendance(alliance, event);
  }

  /**
   * The seat behind a scanned or typed code, locked until the transaction ends: a code of any meeting of the
   * alliance, a short code of this one.
   */
  async lockTicket(
    tx: Tx,
    at: { alliance: string; eventId: string },
    typed: string,
  ): Promise<Registration | undefined> {
    const read = readTicketCode(typed);
    return read && this.registrations.findByCode(at, read, tx);
  }

  /** The same seat as it stands now, without holding it. */
  async findTicket(at: { alliance: string; eventId: string }, typed: string): Promise<Registration | undefined> {
    const read = readTicketCode(typed);
    return read && this.registrations.findByCode(at, read);
  }

  /** True for the one call that lets the holder in. */
  async checkIn(tx: Tx, { alliance, id, memberId }: Registration): Promise<boolean> {
    if (!(await this.registrations.checkIn(tx, alliance, id))) return false;
    tx.record({
      alliance,
      action: 'seat.checked-in',
      subject: { kind: 'registration', id },
      after: { memberId },
    });
    return true;
  }
}
