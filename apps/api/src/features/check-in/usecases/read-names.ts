import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts/index.ts';
import { Events } from '../../events/index.ts';
import { Members } from '../../members/index.ts';
import type { Names } from '../http/check-in.presenter.ts';
import { CheckInRepository } from '../persistence/check-in.repository.ts';

/** The names that a scan will have to say, read before its transaction holds a connection. */
@Injectable()
export class ReadNames {
  constructor(
    private readonly events: Events,
    private readonly checkIns: CheckInRepository,
    private readonly accounts: Accounts,
    private readonly members: Members,
  ) {}

  async execute(at: { alliance: string; eventId: string }, typed: string): Promise<Names> {
    const { alliance } = at;
    const ticket = await this.events.findTicket(at, typed);
    if (!ticket) return { people: new Map(), members: new Map(), titles: new Map() };
    const first = await this.checkIns.findWelcome(alliance, ticket.id);
    const [people, members, titles] = await Promise.all([
      this.accounts.personCards([ticket.personId, first?.scannedBy].filter((id) => id != null)),
      this.members.memberCards(alliance, [ticket.memberId]),
      this.events.titles(alliance, [ticket.eventId]),
    ]);
    return { people, members, titles };
  }
}
