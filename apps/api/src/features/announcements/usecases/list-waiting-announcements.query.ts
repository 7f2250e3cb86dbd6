import type { WorkItem } from '@mengwu/contracts';
import { addMinutes, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { AnnouncementListRepository } from '../persistence/announcement-list.repository.ts';

const DAY_MINUTES = 24 * 60;
const OVERDUE_DAYS = 7;

/** Drafts that lie for more than a day: somebody may have forgotten to send them. */
@Injectable()
export class ListWaitingAnnouncements {
  constructor(private readonly lists: AnnouncementListRepository) {}

  async execute(alliance: string, now: Instant): Promise<WorkItem[]> {
    const drafts = await this.lists.draftsBefore(alliance, addMinutes(now, -DAY_MINUTES));
    return drafts.map(({ id, title, createdAt }) => ({
      kind: 'announcement',
      id,
      title,
      what: '公告草稿还没有发布。',
      since: createdAt,
      isOverdue: createdAt <= addMinutes(now, -OVERDUE_DAYS * DAY_MINUTES),
      dueAt: addMinutes(createdAt, OVERDUE_DAYS * DAY_MINUTES),
    }));
  }
}
