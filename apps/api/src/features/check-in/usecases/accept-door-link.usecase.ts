import type { DoorDuty } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, hashToken, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Events } from '../../events/index.ts';
import { DoorLinkRepository } from '../persistence/door-link.repository.ts';

/** A person becomes the volunteer of a door: one link, one volunteer, and the right ends by itself. */
@Injectable()
export class AcceptDoorLink {
  constructor(
    private readonly accounts: Accounts,
    private readonly events: Events,
    private readonly links: DoorLinkRepository,
    private readonly transactions: Transactions,
  ) {}

  execute(ctx: RequestContext, token: string): Promise<DoorDuty> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const link = await this.links.lockByToken(tx, hashToken(token));
        const event = link && (await this.events.find(link.alliance, link.eventId, tx));
        const isSpent = link?.acceptedBy != null && link.acceptedBy !== personId;
        if (!link || !event || isSpent || tx.now >= link.expiresAt) throw new DomainError('door_link_invalid');
        const { alliance, eventId, door, expiresAt: until } = link;
        await this.links.accept(tx, link, personId);
        await this.accounts.grantRight(tx, { personId, right: 'door', alliance, event: eventId, door, until });
        tx.record({
          alliance,
          action: 'door-link.accepted',
          subject: { kind: 'event', id: eventId },
          after: { door, until },
        });
        return { alliance, event: eventId, eventTitle: event.title, door, until };
      },
      { answers: true },
    );
  }
}
