import type { DeskAnnouncement } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  Transactions,
} from '../../../platform/index.ts';
import { mayEditAnnouncement } from '../domain/announcement.rules.ts';
import { AnnouncementPresenter } from '../http/announcement.presenter.ts';
import { AnnouncementRepository } from '../persistence/announcement.repository.ts';
import { FindAudience } from './find-audience.ts';

/** An officer changes a draft; of two who change it at once, the later one is told. */
@Injectable()
export class EditAnnouncement {
  constructor(
    private readonly announcements: AnnouncementRepository,
    private readonly audience: FindAudience,
    private readonly present: AnnouncementPresenter,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params, body: { version, ...content } }: InputOf<'PATCH /alliances/:alliance/desk/announcements/:announcement'>,
  ): Promise<DeskAnnouncement> {
    const eventTitle = await this.audience.eventTitle(params.alliance, content.audience);
    return this.transactions.run(ctx, async (tx) => {
      const one = await this.announcements.lock(tx, params.alliance, params.announcement);
      if (!one) throw new DomainError('announcement_not_found');
      requireAllowed(mayEditAnnouncement(one));
      if (one.version !== version) throw new DomainError('changed_elsewhere');
      if (!(await this.announcements.edit(tx, one, content))) throw new DomainError('changed_elsewhere');
      tx.record({
        alliance: one.alliance,
        action: 'announcement.edited',
        subject: { kind: 'announcement', id: one.id },
        before: { title: one.title, audience: one.audience.kind },
        after: { title: content.title, audience: content.audience.kind },
      });
      const edited = { ...one, ...content, version: version + 1 };
      return this.present.desk(edited, { recipients: 0, readers: 0, eventTitle });
    });
  }
}
