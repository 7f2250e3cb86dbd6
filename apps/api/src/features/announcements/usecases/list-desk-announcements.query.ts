import type { DeskAnnouncement, PageQuery } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { AnnouncementPresenter } from '../http/announcement.presenter.ts';
import { AnnouncementListRepository, type DeskRow } from '../persistence/announcement-list.repository.ts';
import { FindAudience } from './find-audience.ts';

/** Announcements in every state, and how many have read them. */
@Injectable()
export class ListDeskAnnouncements {
  constructor(
    private readonly lists: AnnouncementListRepository,
    private readonly audience: FindAudience,
    private readonly present: AnnouncementPresenter,
  ) {}

  async page(alliance: string, { page, pageSize, q }: PageQuery) {
    const span = { q, offset: (page - 1) * pageSize, limit: pageSize };
    const { announcements, total } = await this.lists.desk(alliance, span);
    return { items: await this.shown(alliance, announcements), total, page, pageSize };
  }

  /** @throws DomainError `announcement_not_found` */
  async one(alliance: string, id: string): Promise<DeskAnnouncement> {
    const found = await this.lists.findForDesk(alliance, id);
    const [shown] = await this.shown(alliance, found ? [found] : []);
    if (!shown) throw new DomainError('announcement_not_found');
    return shown;
  }

  private async shown(alliance: string, rows: readonly DeskRow[]): Promise<DeskAnnouncement[]> {
    const titles = await this.audience.eventTitles(
      alliance,
      rows.map(({ audience }) => audience),
    );
    return rows.map((row) => {
      const eventTitle = row.audience.kind === 'event' ? titles.get(row.audience.event) : undefined;
      return this.present.desk(row, { recipients: row.recipients, readers: row.readers, eventTitle });
    });
  }
}
