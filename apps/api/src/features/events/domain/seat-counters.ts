import { type Event, meetingYear } from './event.ts';
import type { SeatCounts } from './seat.rules.ts';

export interface Claim {
  readonly event: Event;
  readonly memberId: string;
  readonly personId: string;
}

/** The counters of several meetings and units as they stand under the lock, going up with each seat that is given. */
export class SeatCounters {
  private readonly taken = new Map<string, number>();
  private readonly units = new Map<string, number>();
  private readonly free = new Map<string, number>();
  private readonly own = new Set<string>();

  addUnit(eventId: string, memberId: string, taken: number): void {
    this.units.set(pair(eventId, memberId), taken);
  }

  addFree(memberId: string, year: number, used: number): void {
    this.free.set(pair(memberId, year), used);
  }

  addOwn(eventId: string, personId: string): void {
    this.own.add(pair(eventId, personId));
  }

  /** The meeting with the seats that were given here, and what is counted for one unit and person. */
  found({ event, memberId, personId }: Claim): { event: Event; counts: SeatCounts } {
    return {
      event: { ...event, taken: event.taken + this.givenAt(event.id) },
      counts: {
        unitTaken: this.units.get(pair(event.id, memberId)) ?? 0,
        freeUsed: this.freeUsed(memberId, meetingYear(event)),
        hasOwnSeat: this.own.has(pair(event.id, personId)),
      },
    };
  }

  /** Gives a seat; true when it is the unit's first one at a meeting that counts among its free ones. */
  give({ event, memberId, personId }: Claim): boolean {
    const unit = pair(event.id, memberId);
    const isFirst = event.seatsPerUnit !== null && (this.units.get(unit) ?? 0) === 0;
    const year = pair(memberId, meetingYear(event));
    this.taken.set(event.id, this.givenAt(event.id) + 1);
    this.units.set(unit, (this.units.get(unit) ?? 0) + 1);
    this.own.add(pair(event.id, personId));
    if (isFirst) this.free.set(year, (this.free.get(year) ?? 0) + 1);
    return isFirst;
  }

  /** How many seats of a meeting were given here. */
  givenAt(eventId: string): number {
    return this.taken.get(eventId) ?? 0;
  }

  freeUsed(memberId: string, year: number): number {
    return this.free.get(pair(memberId, year)) ?? 0;
  }
}

const pair = (a: string, b: string | number): string => `${a} ${b}`;
