import type { DeskAnnouncement } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Notifications } from '../../notifications/index.ts';
import { isAudienceAsCounted, mayPublishAnnouncement } from '../domain/announcement.rules.ts';
import { type Announcement, type Recipient, summaryOf } from '../domain/announcement.ts';
import { AnnouncementPresenter } from '../http/announcement.presenter.ts';
import { AnnouncementRepository } from '../persistence/announcement.repository.ts';
import { RecipientRepository } from '../persistence/recipient.repository.ts';
import { FindAudience } from './find-audience.ts';

/** Publishes an announcement to exactly as many people as the officer confirmed. */
@Injectable()
export class PublishAnnouncement {
  constructor(
    private readonly announcements: AnnouncementRepository,
    private readonly recipients: RecipientRepository,
    private readonly audience: FindAudience,
    private readonly notifications: Notifications,
    private readonly present: AnnouncementPresenter,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/announcements/:announcement/publish'>,
  ): Promise<DeskAnnouncement> {
    const seen = await this.announcements.find(params.alliance, params.announcement);
    if (!seen) throw new DomainError('announcement_not_found');
    const recipients = await this.audience.execute(seen.alliance, seen.audience);
    const eventTitle = await this.audience.eventTitle(seen.alliance, seen.audience);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const draft = await this.announcements.lock(tx, seen.alliance, seen.id);
        if (!draft) throw new DomainError('announcement_not_found');
        requireAllowed(mayPublishAnnouncement(draft));
        // Another version may have another audience than the one that was counted.
        if (draft.version !== seen.version) throw new DomainError('changed_elsewhere');
        requireAllowed(isAudienceAsCounted(body.expectedPeople, recipients.length));
        const one = await this.publish(tx, draft, recipients);
        return this.present.desk(one, { recipients: recipients.length, readers: 0, eventTitle });
      },
      { answers: true },
    );
  }

  private async publish(tx: Tx, draft: Announcement, recipients: readonly Recipient[]): Promise<Announcement> {
    const { alliance, id, title, body } = draft;
    await this.announcements.publish(tx, draft);
    await this.recipients.insert(tx, draft, recipients);
    if (recipients.length > 0) {
      await this.notifications.notify(tx, {
        alliance,
        to: recipients.map(({ personId }) => personId),
        title,
        body: summaryOf(body),
        link: { target: 'announcement', id },
        template: 'announcement',
        subject: { kind: 'announcement', id },
      });
    }
    tx.record({
      alliance,
      action: 'announcement.published',
      subject: { kind: 'announcement', id },
      before: { state: draft.state },
      after: { state: 'published', recipients: recipients.length },
    });
    return { ...draft, state: 'published', version: draft.version + 1, publishedAt: tx.now };
  }
}
