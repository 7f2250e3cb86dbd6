import type { MemberRole } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Members, speaksForMember } from '../../members/index.ts';
import type { Registration } from '../domain/registration.ts';
import { mayCancelAs } from '../domain/seat.rules.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { TellPeople } from './tell-people.ts';

/** Gives a seat back: one's own, or one of the unit that one speaks for. It is free for others at once. */
@Injectable()
export class CancelSeat {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly events: EventRepository,
    private readonly seats: SeatRepository,
    private readonly members: Members,
    private readonly tell: TellPeople,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/registrations/:registration/cancel'>,
  ): Promise<void> {
    const { personId } = signedIn(ctx);
    const found = await this.registrations.find(params.alliance, params.registration);
    if (!found) throw new DomainError('ticket_not_found');
    await this.transactions.run(
      ctx,
      async (tx) => {
        const role = await this.roleOf(tx, found, personId);
        await this.giveBack(tx, found, { personId, role });
      },
      { answers: true },
    );
  }

  /** As what the asker may touch this seat; for all others it does not exist. */
  private async roleOf(tx: Tx, { alliance, memberId, personId: holder }: Registration, personId: string) {
    const acting = await this.members.actingFor(personId, alliance, tx);
    const speaks = acting?.memberId === memberId && speaksForMember(acting.role);
    if (!speaks && holder !== personId) throw new DomainError('ticket_not_found');
    return speaks ? acting.role : 'colleague';
  }

  private async giveBack(
    tx: Tx,
    { alliance, id, eventId }: Registration,
    asker: { personId: string; role: MemberRole },
  ): Promise<void> {
    const event = await this.events.lock(tx, alliance, eventId);
    const seat = await this.registrations.lock(tx, alliance, id);
    if (!event || !seat) throw new DomainError('ticket_not_found');
    requireAllowed(mayCancelAs(asker, seat, { event, now: tx.now }));
    if (!(await this.registrations.release(tx, seat, asker.personId))) throw new DomainError('changed_elsewhere');
    await this.seats.giveBack(tx, event, seat.memberId);
    if (seat.personId !== asker.personId) await this.tell.seatCancelled(tx, { seat, event });
    tx.record({
      alliance,
      action: 'seat.cancelled',
      subject: { kind: 'registration', id },
      before: { state: seat.state },
      after: { state: 'cancelled', memberId: seat.memberId },
    });
  }
}
