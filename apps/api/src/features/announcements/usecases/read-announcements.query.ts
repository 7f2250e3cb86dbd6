import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { mayReadAnnouncement } from '../domain/announcement.rules.ts';
import type { Announcement } from '../domain/announcement.ts';
import {
  AnnouncementListRepository,
  type ReadableRow,
  type Viewer,
} from '../persistence/announcement-list.repository.ts';

export type ReadableAnnouncement = Announcement & {
  readonly publishedAt: Instant;
  readonly readAt: Instant | null;
  readonly isRecipient: number;
};

/** Announcements that this viewer may read. */
@Injectable()
export class ReadAnnouncements {
  constructor(
    private readonly alliances: Alliances,
    private readonly accounts: Accounts,
    private readonly lists: AnnouncementListRepository,
  ) {}

  async list(
    ctx: RequestContext,
    { params: { alliance }, query }: InputOf<'GET /alliances/:alliance/announcements'>,
  ): Promise<{ announcements: ReadableAnnouncement[]; total: number; page: number; pageSize: number }> {
    this.alliances.require(alliance);
    const { page, pageSize, q } = query;
    const viewer = await this.viewer(ctx, alliance);
    const span = { q, offset: (page - 1) * pageSize, limit: pageSize };
    const { announcements, total } = await this.lists.readable(alliance, viewer, span);
    return { announcements: announcements.flatMap((one) => readable(one) ?? []), total, page, pageSize };
  }

  /** @throws DomainError `announcement_not_found` */
  async one(ctx: RequestContext, alliance: string, id: string): Promise<ReadableAnnouncement> {
    const viewer = await this.viewer(ctx, alliance);
    const found = await this.lists.findReadable(alliance, id, viewer.personId);
    const reader = { isOfficer: viewer.isOfficer, isRecipient: found?.isRecipient === 1 };
    const one = found && mayReadAnnouncement(found, reader) ? readable(found) : undefined;
    if (!one) throw new DomainError('announcement_not_found');
    return one;
  }

  private async viewer({ actor, now }: RequestContext, alliance: string): Promise<Viewer> {
    if (actor.kind !== 'person') return { personId: null, isOfficer: false };
    const { personId } = actor;
    return { personId, isOfficer: await this.accounts.holdsRight(personId, 'officer', { alliance }, now) };
  }
}

function readable(one: ReadableRow): ReadableAnnouncement | undefined {
  const { publishedAt } = one;
  return publishedAt === null ? undefined : { ...one, publishedAt };
}
