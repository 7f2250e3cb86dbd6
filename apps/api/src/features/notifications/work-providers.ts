import type { WorkItem } from '@mengwu/contracts';
import { dayOf, daysBetween, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';

export type WorkProvider = (alliance: string, now: Instant) => Promise<readonly WorkItem[]>;

/** What waits for the desk, as each room tells it. */
@Injectable()
export class WorkProviders {
  private readonly providers = new Map<WorkItem['kind'], WorkProvider>();

  add(kind: WorkItem['kind'], provider: WorkProvider): void {
    if (this.providers.has(kind)) throw new Error(`Two rooms answer for the work of "${kind}"`);
    this.providers.set(kind, provider);
  }

  /** Oldest first. */
  async waitingIn(alliance: string, now: Instant): Promise<WorkItem[]> {
    const lists = await Promise.all([...this.providers.values()].map((provider) => provider(alliance, now)));
    return lists
      .flat()
      .map((item) => ({ ...item, overdueText: overdueText(item, now) }))
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  }
}

/** By how many days it is late; where a room names no day to be done by, how long it has waited. */
function overdueText({ isOverdue, dueAt, since }: WorkItem, now: Instant): string | null {
  if (!isOverdue) return null;
  const days = daysBetween(dayOf((dueAt ?? since) as Instant), dayOf(now));
  if (dueAt === undefined) return `已等 ${Math.max(1, days)} 天`;
  return days < 1 ? '今天到期' : `已超期 ${days} 天`;
}
