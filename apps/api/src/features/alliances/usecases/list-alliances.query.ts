import type { AllianceCard } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { CharterShelf } from '../charter-shelf.ts';
import { toAllianceCard } from '../http/alliance.presenter.ts';
import { MemberCounts } from '../member-counts.ts';

@Injectable()
export class ListAlliances {
  constructor(
    private readonly shelf: CharterShelf,
    private readonly counts: MemberCounts,
  ) {}

  async execute(now: Instant): Promise<AllianceCard[]> {
    const ids = this.shelf.names().map(({ id }) => id);
    const counts = await this.counts.of(ids);
    return ids.map((id) => toAllianceCard(this.shelf.charter(id, dayOf(now)).view, counts.get(id) ?? 0));
  }
}
