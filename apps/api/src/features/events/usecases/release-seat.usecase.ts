import { addMinutes } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { Payments } from '../../payments/index.ts';
import { PAY_WITHIN_MINUTES, type Registration } from '../domain/registration.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';
import { type DueSeat, RegistrationListRepository } from '../persistence/registration-list.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { TellPeople } from './tell-people.ts';

/** Frees seats that nobody paid for or accepted in time. */
@Injectable()
export class ReleaseSeat {
  constructor(
    private readonly lists: RegistrationListRepository,
    private readonly registrations: RegistrationRepository,
    private readonly events: EventRepository,
    private readonly seats: SeatRepository,
    private readonly payments: Payments,
    private readonly tell: TellPeople,
    private readonly transactions: Transactions,
  ) {}

  unpaid({ now }: RequestContext): Promise<DueSeat[]> {
    return this.lists.unpaidTooLong(now);
  }

  unaccepted({ now }: RequestContext): Promise<DueSeat[]> {
    return this.lists.offersExpired(now);
  }

  /** Does nothing when the seat has moved on, or when money for it came or may still come: what was begun is closed first. */
  async execute(ctx: RequestContext, { alliance, id }: DueSeat): Promise<void> {
    if (!(await this.payments.end(ctx, alliance, { kind: 'registration', id }))) return;
    await this.transactions.run(
      ctx,
      async (tx) => {
        const seen = await this.registrations.find(alliance, id, tx);
        if (seen) await this.release(tx, seen);
      },
      { unrecorded: 'machinery' },
    );
  }

  private async release(tx: Tx, { alliance, id, eventId }: Registration): Promise<void> {
    const event = await this.events.lock(tx, alliance, eventId);
    const seat = await this.registrations.lock(tx, alliance, id);
    if (!event || !seat || !isDue(seat, tx)) return;
    if (!(await this.registrations.release(tx, seat, null))) return;
    await this.seats.giveBack(tx, event, seat.memberId);
    await this.tell.released(tx, { seat, event });
    tx.record({
      alliance,
      action: 'seat.released',
      subject: { kind: 'registration', id },
      before: { state: seat.state },
      after: { state: 'cancelled', memberId: seat.memberId },
    });
  }
}

function isDue({ state, acceptedAt, offerExpiresAt }: Registration, { now }: Tx): boolean {
  if (state === 'unpaid') return acceptedAt !== null && addMinutes(acceptedAt, PAY_WITHIN_MINUTES) <= now;
  return state === 'offered' && offerExpiresAt !== null && offerExpiresAt <= now;
}
