import { isPriorityNominee } from '@mengwu/charter';
import type { Ticket } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  isDuplicate,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import type { Event } from '../domain/event.ts';
import { priceFor } from '../domain/event-price.ts';
import type { Registration } from '../domain/registration.ts';
import { freeMeetingsElsewhere, mayAcceptSeat } from '../domain/seat.rules.ts';
import { TicketPresenter } from '../http/ticket.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { TellPeople } from './tell-people.ts';

/** A colleague accepts a seat: from then on she acts for the unit, and the link is spent. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly registrations: RegistrationRepository,
    private readonly events: EventRepository,
    private readonly counters: SeatRepository,
    private readonly tell: TellPeople,
    private readonly present: TicketPresenter,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, token: string): Promise<Ticket> {
    const { personId } = signedIn(ctx);
    const offer = await this.registrations.findByToken(token);
    if (!offer) throw new DomainError('seat_offer_invalid');
    const [people, members] = await Promise.all([
      this.accounts.personCards([personId]),
      this.members.memberCards(offer.alliance, [offer.memberId]),
    ]);
    const member = members.get(offer.memberId);
    if (member?.state !== 'active') throw new DomainError('seat_offer_invalid');
    const holderName = people.get(personId)?.name;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { seat, event } = await this.handOver(tx, offer, personId);
        await this.tell.accepted(tx, { seat, event, holderName });
        return this.present.ticket({ seat, event, holderName, memberName: member.name }, tx.now);
      },
      { answers: true },
    );
  }

  private async handOver(
    tx: Tx,
    { alliance, id, eventId, memberId }: Registration,
    personId: string,
  ): Promise<{ seat: Registration; event: Event }> {
    const event = await this.events.share(tx, alliance, eventId);
    const seat = await this.registrations.lock(tx, alliance, id);
    if (!event || !seat) throw new DomainError('seat_offer_invalid');
    requireAllowed(mayAcceptSeat(seat, event, tx.now));
    await this.members.addColleague(tx, { alliance, memberId, personId });
    const holder = { personId, ...(await this.terms(tx, seat, personId)) };
    try {
      if (!(await this.registrations.accept(tx, seat, holder))) throw new DomainError('seat_offer_taken');
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('already_signed_up', {}, { cause: error });
      throw error;
    }
    const accepted: Registration = {
      ...seat,
      ...holder,
      state: holder.priceFen > 0 ? 'unpaid' : 'taken',
      acceptedAt: tx.now,
    };
    tx.record({
      alliance,
      action: 'seat.accepted',
      subject: { kind: 'registration', id },
      before: { state: seat.state },
      after: { state: accepted.state, memberId },
    });
    return { seat: accepted, event };
  }

  /** What the colleague pays, decided when she accepts: prices are for who comes, on the day she says so. */
  private async terms(tx: Tx, { alliance, eventId, memberId }: Registration, personId: string) {
    const found = await this.counters.counted({ alliance, eventId, memberId, personId }, tx);
    if (!found) throw new DomainError('seat_offer_invalid');
    if (found.counts.hasOwnSeat) throw new DomainError('already_signed_up');
    const { view } = this.alliances.charterAt(alliance, tx.now);
    const viewer = { isMember: true, freeMeetingsUsed: freeMeetingsElsewhere(found.counts) };
    return {
      priceFen: priceFor(view, found.event, viewer).priceFen,
      isPriority: isPriorityNominee(view, { eventKind: found.event.kind, isMember: true }),
    };
  }
}
