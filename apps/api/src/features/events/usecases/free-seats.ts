import { endOfDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Left } from '../../members/index.ts';
import { Payments } from '../../payments/index.ts';
import type { Registration } from '../domain/registration.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';
import { RegistrationListRepository } from '../persistence/registration-list.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** A member has left: its seats at meetings after its last day are free for others, and what was paid is owed back. */
@Injectable()
export class FreeSeats {
  constructor(
    private readonly events: EventRepository,
    private readonly lists: RegistrationListRepository,
    private readonly registrations: RegistrationRepository,
    private readonly seats: SeatRepository,
    private readonly payments: Payments,
  ) {}

  async execute(tx: Tx, { alliance, memberId, leftOn, article }: Left): Promise<void> {
    const after = endOfDay(leftOn);
    const from = after > tx.now ? after : tx.now;
    for (const seat of await this.lists.heldBy(alliance, memberId, from, tx)) await this.free(tx, seat, article);
  }

  private async free(tx: Tx, { alliance, id, eventId }: Registration, article: string): Promise<void> {
    const event = await this.events.lock(tx, alliance, eventId);
    const seat = await this.registrations.lock(tx, alliance, id);
    if (!event || !seat || !(await this.registrations.release(tx, seat, null))) return;
    await this.seats.giveBack(tx, event, seat.memberId);
    if (seat.state === 'taken' && seat.priceFen > 0) {
      await this.payments.oweBack(tx, alliance, { kind: 'registration', id });
    }
    tx.record({
      alliance,
      action: 'seat.freed',
      subject: { kind: 'registration', id },
      before: { state: seat.state },
      after: { state: 'cancelled', memberId: seat.memberId },
      article,
    });
  }
}
