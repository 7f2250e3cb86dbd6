import type { WorkItem } from '@mengwu/contracts';
import { addDays, dayOf, type Instant, startOfDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { dayAndTime } from '../domain/day-and-time.ts';
import { EventRepository } from '../persistence/event.repository.ts';

const NOTICE_DAYS = 7;

/** Drafts that wait to be published; members need some days of notice. */
@Injectable()
export class ListWaitingDrafts {
  constructor(private readonly events: EventRepository) {}

  async execute(alliance: string, now: Instant): Promise<WorkItem[]> {
    const drafts = await this.events.findDrafts(alliance);
    return drafts.map(({ id, title, startsAt, createdAt }) => ({
      kind: 'event',
      id,
      title,
      what: `会议草稿待发布，${dayAndTime(startsAt)}开始。`,
      since: createdAt,
      isOverdue: dayOf(startsAt) < addDays(dayOf(now), NOTICE_DAYS),
      dueAt: startOfDay(addDays(dayOf(startsAt), -NOTICE_DAYS)),
    }));
  }
}
