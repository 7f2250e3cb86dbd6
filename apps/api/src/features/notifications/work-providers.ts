import type { WorkItem } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
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
    return lists.flat().sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  }
}
