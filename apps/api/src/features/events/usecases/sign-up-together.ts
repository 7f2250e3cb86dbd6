import type { Ticket } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { type ActingFor, Members } from '../../members/index.ts';
import { type Event, meetingYear } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import { SeatCounters } from '../domain/seat-counters.ts';
import { TicketPresenter } from '../http/ticket.presenter.ts';
import { SeatGroupRepository } from '../persistence/seat-group.repository.ts';
import { TakeSeat } from './take-seat.ts';

interface Asked {
  readonly tx: Tx;
  readonly wish: { readonly alliance: string; readonly eventId: string; readonly personId: string };
}

interface Given {
  readonly tx: Tx;
  readonly seat: Registration;
  readonly event: Event;
  readonly acting: ActingFor;
  readonly isFirstOfUnit: boolean;
}

interface Ground {
  readonly acting: ReadonlyMap<string, ActingFor>;
  readonly events: ReadonlyMap<string, Event>;
  readonly counters: SeatCounters;
}

/**
 * Many sign-ups of one alliance in a few statements: lock, re-read, decide one after another, write. What a single
 * sign-up does, with the same rules and the same order of locks.
 */
@Injectable()
export class SignUpTogether {
  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly takeSeat: TakeSeat,
    private readonly seats: SeatGroupRepository,
    private readonly present: TicketPresenter,
  ) {}

  async execute(asked: readonly Asked[]): Promise<(Ticket | DomainError)[]> {
    const [first] = asked;
    if (!first) return [];
    const { tx, wish } = first;
    const ground = await this.read(tx, wish.alliance, asked);
    const decided: (Given | DomainError)[] = [];
    for (const each of asked) decided.push(await this.decide(each, ground));
    const given = decided.filter((one): one is Given => !(one instanceof DomainError));
    if (given.length > 0) await this.write(tx, wish.alliance, { given, counters: ground.counters });
    const names = await this.accounts.personCards(holders(given), tx);
    return decided.map((one) => {
      if (one instanceof DomainError) return one;
      const { seat, event, acting } = one;
      const holderName = names.get(seat.personId ?? '')?.name;
      return this.present.ticket({ seat, event, holderName, memberName: acting.memberName }, one.tx.now);
    });
  }

  private async read(tx: Tx, alliance: string, asked: readonly Asked[]): Promise<Ground> {
    const personIds = unique(asked.map(({ wish }) => wish.personId));
    const eventIds = unique(asked.map(({ wish }) => wish.eventId));
    const acting = await this.members.actingForMany(personIds, alliance, tx);
    const events = await this.seats.lockEvents(tx, alliance, eventIds);
    const counters = new SeatCounters();
    const memberIds = unique([...acting.values()].map(({ memberId }) => memberId));
    if (memberIds.length > 0) {
      for (const unit of await this.seats.unitsTaken(tx, alliance, memberIds))
        counters.addUnit(unit.eventId, unit.memberId, unit.taken);
      for (const free of await this.seats.freeMeetings(tx, alliance, memberIds))
        counters.addFree(free.memberId, free.year, free.used);
      for (const own of await this.seats.ownSeats(tx, alliance, { eventIds, personIds }))
        counters.addOwn(own.eventId, own.personId);
    }
    return { acting, events: new Map(events.map((event) => [event.id, event])), counters };
  }

  private async decide(
    { tx, wish }: Asked,
    { acting: people, events, counters }: Ground,
  ): Promise<Given | DomainError> {
    const { alliance, eventId, personId } = wish;
    try {
      const acting = people.get(personId);
      if (!acting) return await this.takeSeat.refuseStranger(tx, { alliance, event: eventId });
      const locked = events.get(eventId);
      if (!locked) throw new DomainError('event_not_found');
      const claim = { event: locked, memberId: acting.memberId, personId };
      const { event, counts } = counters.found(claim);
      this.takeSeat.requireSeat(tx, acting, { event, counts });
      const seat = this.takeSeat.draw(tx, { alliance, eventId, acting, for: { personId } }, { event, counts });
      this.takeSeat.record(tx, seat, event);
      return { tx, seat, event, acting, isFirstOfUnit: counters.give(claim) };
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  private async write(
    tx: Tx,
    alliance: string,
    { given, counters }: { given: readonly Given[]; counters: SeatCounters },
  ): Promise<void> {
    for (const [count, ids] of byCount(given, counters)) {
      if (!(await this.seats.takeFromEvents(tx, alliance, ids, count)))
        throw new Error('A locked meeting has not the seats that were counted');
    }
    const seats = given.map(({ seat }) => seat).sort((a, b) => order(a.memberId, b.memberId));
    await this.seats.takeForUnits(tx, seats);
    await this.countMeetings(tx, alliance, { given, counters });
    await this.seats.insertTaken(tx, seats);
  }

  /** The unit's year may have moved at another meeting since it was read; its row is locked only now. */
  private async countMeetings(
    tx: Tx,
    alliance: string,
    { given, counters }: { given: readonly Given[]; counters: SeatCounters },
  ): Promise<void> {
    const counted = given
      .filter(({ isFirstOfUnit }) => isFirstOfUnit)
      .map(({ acting: { memberId }, event }) => ({ memberId, year: meetingYear(event) }))
      .sort((a, b) => order(a.memberId, b.memberId) || a.year - b.year);
    if (counted.length === 0) return;
    await this.seats.countMeetings(tx, alliance, counted);
    const now = await this.seats.freeMeetings(tx, alliance, unique(counted.map(({ memberId }) => memberId)));
    const years = new Set(counted.map(({ memberId, year }) => `${memberId} ${year}`));
    const isStale = now.some(
      ({ memberId, year, used }) => years.has(`${memberId} ${year}`) && used !== counters.freeUsed(memberId, year),
    );
    if (isStale) throw new Error('A unit has counted another free meeting meanwhile');
  }
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const holders = (given: readonly Given[]): string[] => unique(given.flatMap(({ seat }) => seat.personId ?? []));

/** The meetings by how many of their seats were given; most often one. */
function byCount(given: readonly Given[], counters: SeatCounters): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const id of unique(given.map(({ seat }) => seat.eventId))) {
    const count = counters.givenAt(id);
    groups.set(count, [...(groups.get(count) ?? []), id]);
  }
  return groups;
}
