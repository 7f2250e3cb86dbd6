import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import type { Settled } from '../../payments/index.ts';
import type { Event } from '../domain/event.ts';
import type { Registration } from '../domain/registration.ts';
import { mayHaveSeatAgain } from '../domain/seat.rules.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** Money has arrived for a seat: it is taken, had again if it was released meanwhile, or else the money goes back. */
@Injectable()
export class SettleSeat {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly events: EventRepository,
    private readonly seats: SeatRepository,
    private readonly registrations: RegistrationRepository,
  ) {}

  async execute(tx: Tx, { alliance, subjectId, amountFen, paymentId }: Settled): Promise<'settled' | 'surplus'> {
    const seen = await this.registrations.find(alliance, subjectId, tx);
    const event = seen && (await this.events.lock(tx, alliance, seen.eventId));
    const seat = event && (await this.registrations.lock(tx, alliance, subjectId));
    if (!seat) throw new Error(`Payment ${paymentId} settles seat ${subjectId}, which ${alliance} does not have`);
    if (event.state === 'cancelled') return 'surplus';
    if (seat.state === 'cancelled' && !(await this.haveAgain(tx, seat, event))) return 'surplus';
    if (!(await this.registrations.markPaid(tx, seat))) return 'surplus';
    tx.record({
      alliance,
      action: 'seat.paid',
      subject: { kind: 'registration', id: seat.id },
      before: { state: seat.state },
      after: { state: 'taken', priceFen: amountFen },
    });
    return 'settled';
  }

  /** Only a seat that the system released; one that a person gave back stays given back. */
  private async haveAgain(tx: Tx, seat: Registration, event: Event): Promise<boolean> {
    const { alliance, eventId, memberId, personId } = seat;
    // A seat that has a price is never one of the unit's free ones.
    if (seat.cancelledBy !== null || personId === null || event.seatsPerUnit !== null) return false;
    const acting = await this.members.actingFor(personId, alliance, tx);
    const key = { alliance, eventId, memberId, personId };
    const found = await this.seats.counted(key, tx);
    if (!found || acting?.memberId !== memberId) return false;
    const { view } = this.alliances.charterAt(alliance, event.startsAt);
    if (!mayHaveSeatAgain({ view, event, acting, counts: found.counts, now: tx.now }).allowed) return false;
    if (!(await this.seats.takeFromEvent(tx, alliance, eventId))) return false;
    await this.seats.takeForUnit(tx, key);
    return true;
  }
}
