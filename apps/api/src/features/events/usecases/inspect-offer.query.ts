import type { SeatOfferInspection } from '@mengwu/contracts';
import { type Decision, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import type { Registration } from '../domain/registration.ts';
import { mayAcceptSeat } from '../domain/seat.rules.ts';
import { TicketPresenter } from '../http/ticket.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** What a share link offers, to whoever holds it. */
@Injectable()
export class InspectOffer {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly events: EventRepository,
    private readonly counters: SeatRepository,
    private readonly members: Members,
    private readonly accounts: Accounts,
    private readonly present: TicketPresenter,
  ) {}

  /** @throws DomainError `seat_offer_invalid` */
  async execute(ctx: RequestContext, token: string): Promise<SeatOfferInspection> {
    const seat = await this.registrations.findByToken(token);
    const event = seat && (await this.events.find(seat.alliance, seat.eventId));
    if (!seat || !event) throw new DomainError('seat_offer_invalid');
    const may = mayAcceptSeat(seat, event, ctx.now);
    if (!may.allowed && may.code === 'seat_offer_invalid') throw new DomainError('seat_offer_invalid');
    const [members, people, forViewer] = await Promise.all([
      this.members.memberCards(seat.alliance, [seat.memberId]),
      this.accounts.personCards(seat.offeredBy === null ? [] : [seat.offeredBy]),
      this.forViewer(ctx, seat),
    ]);
    const names = {
      memberName: members.get(seat.memberId)?.name ?? '',
      offeredBy: people.get(seat.offeredBy ?? '')?.name,
    };
    return this.present.inspection(event, names, { accept: may.allowed ? forViewer : may, now: ctx.now });
  }

  private async forViewer(
    { actor }: RequestContext,
    { alliance, memberId, eventId }: Registration,
  ): Promise<Decision<'belongs_to_other_member' | 'already_signed_up'>> {
    if (actor.kind !== 'person') return { allowed: true };
    const { personId } = actor;
    const [acting, found] = await Promise.all([
      this.members.actingFor(personId, alliance),
      this.counters.counted({ alliance, memberId, eventId, personId }),
    ]);
    if (acting && acting.memberId !== memberId) return refused('belongs_to_other_member');
    return found?.counts.hasOwnSeat ? refused('already_signed_up') : { allowed: true };
  }
}
