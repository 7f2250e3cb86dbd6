import type { Decision } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Event } from '../domain/event.ts';
import type { Acting, SeatCounts, SeatRequest, SignUpRefusal } from '../domain/seat.rules.ts';
import { type SeatKey, SeatRepository } from '../persistence/seat.repository.ts';

export interface SeatWish {
  readonly key: SeatKey;
  readonly acting: Acting;
  readonly rule: (request: SeatRequest) => Decision<SignUpRefusal>;
}

const TRIES = 3;

/** Lock, re-read, decide, write: the one way in which a seat leaves the meeting's stock [D6]. */
@Injectable()
export class ReserveSeat {
  constructor(
    private readonly alliances: Alliances,
    private readonly seats: SeatRepository,
  ) {}

  /** @throws DomainError with the rule's code and the charter's article; the transaction must end then. */
  async execute(tx: Tx, { key, acting, rule }: SeatWish): Promise<{ event: Event; counts: SeatCounts }> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      // The write locks the event; all later reads of its counters are of what nobody else can change.
      const isTaken = await this.seats.takeFromEvent(tx, key.alliance, key.eventId);
      const found = await this.seats.counted(key, tx);
      if (!found) throw new DomainError('event_not_found');
      const event = isTaken ? { ...found.event, taken: found.event.taken - 1 } : found.event;
      const { view } = this.alliances.charterAt(key.alliance, event.startsAt);
      const request: SeatRequest = { view, event, acting, counts: found.counts, now: tx.now };
      requireAllowed(rule(request));
      // Not taken and yet allowed: a seat was given back between the two statements.
      if (!isTaken) continue;
      await this.seats.takeForUnit(tx, key);
      await this.countMeeting(tx, key, request, rule);
      return { event: found.event, counts: found.counts };
    }
    throw new DomainError('event_full');
  }

  /** The unit's first seat here makes the meeting one of its free ones of the year, counted under that row's lock. */
  private async countMeeting(
    tx: Tx,
    { memberId }: SeatKey,
    request: SeatRequest,
    rule: SeatWish['rule'],
  ): Promise<void> {
    const { event, counts } = request;
    if (event.seatsPerUnit === null || counts.unitTaken > 0) return;
    const used = await this.seats.countMeeting(tx, event, memberId);
    requireAllowed(rule({ ...request, counts: { ...counts, freeUsed: used - 1 } }));
  }
}
