import type { AlliancePage } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { CharterShelf } from '../charter-shelf.ts';
import { toAlliancePage } from '../http/alliance-page.presenter.ts';
import { MemberCounts } from '../member-counts.ts';

@Injectable()
export class ShowAlliance {
  constructor(
    private readonly shelf: CharterShelf,
    private readonly counts: MemberCounts,
  ) {}

  async execute(alliance: string, now: Instant): Promise<AlliancePage> {
    const { charter, view } = this.shelf.charter(alliance, dayOf(now));
    const counts = await this.counts.of([alliance]);
    return toAlliancePage(charter, view, counts.get(alliance) ?? 0);
  }
}
