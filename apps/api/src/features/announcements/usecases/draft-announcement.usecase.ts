import type { DeskAnnouncement } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, newId, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import type { Announcement } from '../domain/announcement.ts';
import { AnnouncementPresenter } from '../http/announcement.presenter.ts';
import { AnnouncementRepository } from '../persistence/announcement.repository.ts';
import { FindAudience } from './find-audience.ts';

/** An officer drafts an announcement. */
@Injectable()
export class DraftAnnouncement {
  constructor(
    private readonly announcements: AnnouncementRepository,
    private readonly audience: FindAudience,
    private readonly present: AnnouncementPresenter,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `event_not_found` */
  async execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'POST /alliances/:alliance/desk/announcements'>,
  ): Promise<DeskAnnouncement> {
    const { personId } = signedIn(ctx);
    const eventTitle = await this.audience.eventTitle(alliance, body.audience);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { title, body: text, audience } = body;
        const one: Announcement = {
          id: newId(),
          alliance,
          title,
          body: text,
          audience,
          state: 'draft',
          version: 0,
          createdAt: tx.now,
          publishedAt: null,
        };
        await this.announcements.insert(tx, one, personId);
        tx.record({
          alliance,
          action: 'announcement.drafted',
          subject: { kind: 'announcement', id: one.id },
          after: { title, audience: audience.kind },
        });
        return this.present.desk(one, { recipients: 0, readers: 0, eventTitle });
      },
      { answers: true },
    );
  }
}
