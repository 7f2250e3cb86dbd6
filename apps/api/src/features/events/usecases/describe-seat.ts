import { Injectable } from '@nestjs/common';
import { Members, speaksForMember } from '../../members/index.ts';
import type { SubjectReader } from '../../payments/index.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { RegistrationRepository } from '../persistence/registration.repository.ts';

/** What a payment for a seat is shown with, and to whom. */
@Injectable()
export class DescribeSeat implements SubjectReader {
  constructor(
    private readonly registrations: RegistrationRepository,
    private readonly events: EventRepository,
    private readonly members: Members,
  ) {}

  async mayRead(alliance: string, id: string, personId: string): Promise<boolean> {
    const seat = await this.registrations.find(alliance, id);
    if (!seat || seat.personId === personId) return seat !== undefined;
    const acting = await this.members.actingFor(personId, alliance);
    return acting?.memberId === seat.memberId && speaksForMember(acting.role);
  }

  async describe(alliance: string, id: string): Promise<{ payerName: string; text: string }> {
    const seat = await this.registrations.find(alliance, id);
    if (!seat) throw new Error(`${alliance} has no seat ${id}`);
    const [event, members] = await Promise.all([
      this.events.find(alliance, seat.eventId),
      this.members.memberCards(alliance, [seat.memberId]),
    ]);
    return { payerName: members.get(seat.memberId)?.name ?? '', text: `参会费：${event?.title ?? ''}` };
  }
}
