import type { DoorLink as DoorLinkView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  hashToken,
  type InputOf,
  newId,
  newToken,
  type RequestContext,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Events } from '../../events/index.ts';
import { checkInClosesAt } from '../domain/scan.rules.ts';
import { DoorLinkRepository } from '../persistence/door-link.repository.ts';

/** An officer makes a link that turns one person into a volunteer at one door, until the meeting is over. */
@Injectable()
export class InviteVolunteer {
  constructor(
    private readonly events: Events,
    private readonly links: DoorLinkRepository,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/events/:event/door-links'>,
  ): Promise<DoorLinkView> {
    const { personId: createdBy } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const event = await this.events.find(params.alliance, params.event, tx);
        if (!event) throw new DomainError('event_not_found');
        const expiresAt = checkInClosesAt(event);
        if (event.state === 'cancelled') throw new DomainError('event_cancelled');
        if (tx.now >= expiresAt) throw new DomainError('event_over');
        const token = newToken();
        const { door } = body;
        const link = { id: newId(), alliance: event.alliance, eventId: event.id, door, expiresAt, acceptedBy: null };
        await this.links.insert(tx, link, { tokenHash: hashToken(token), createdBy });
        tx.record({
          alliance: event.alliance,
          action: 'door-link.created',
          subject: { kind: 'event', id: event.id },
          after: { door, until: expiresAt },
        });
        return { token, path: `/packages/door/accept/index?token=${token}`, door, expiresAt };
      },
      { answers: true },
    );
  }
}
