import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { RecipientRepository } from '../persistence/recipient.repository.ts';
import { ReadAnnouncements } from './read-announcements.query.ts';

/** A person has read an announcement; for who was not told there is nothing to note. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly read: ReadAnnouncements,
    private readonly recipients: RecipientRepository,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `announcement_not_found` */
  async execute(ctx: RequestContext, alliance: string, id: string): Promise<void> {
    const { personId } = signedIn(ctx);
    const one = await this.read.one(ctx, alliance, id);
    if (one.readAt !== null) return;
    await this.transactions.run(ctx, (tx) => this.recipients.markRead(tx, one, personId), { unrecorded: 'seen' });
  }
}
