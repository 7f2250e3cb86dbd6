import type { PageQuery } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Members } from '../../members/index.ts';
import { Notifications, type PushState } from '../../notifications/index.ts';
import { AnnouncementRepository } from '../persistence/announcement.repository.ts';
import { type ReaderRow, RecipientRepository } from '../persistence/recipient.repository.ts';

export interface ReaderFacts {
  readonly row: ReaderRow;
  readonly name: string | undefined;
  readonly memberName: string | undefined;
  readonly push: PushState | undefined;
}

/** Who was told, who has read it, and what became of the push. */
@Injectable()
export class ListReaders {
  constructor(
    private readonly announcements: AnnouncementRepository,
    private readonly recipients: RecipientRepository,
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly notifications: Notifications,
  ) {}

  /** @throws DomainError `announcement_not_found` */
  async execute(
    alliance: string,
    id: string,
    { page, pageSize }: PageQuery,
  ): Promise<{ readers: ReaderFacts[]; total: number; page: number; pageSize: number }> {
    const one = await this.announcements.find(alliance, id);
    if (!one) throw new DomainError('announcement_not_found');
    const span = { offset: (page - 1) * pageSize, limit: pageSize };
    const { readers, total } = await this.recipients.page(one, span);
    const memberIds = readers.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]));
    const [people, members, pushes] = await Promise.all([
      this.accounts.personCards(readers.map(({ personId }) => personId)),
      this.members.memberCards(alliance, memberIds),
      this.notifications.pushStates(alliance, { kind: 'announcement', id }),
    ]);
    const facts = readers.map((row) => ({
      row,
      name: people.get(row.personId)?.name,
      memberName: members.get(row.memberId ?? '')?.name,
      push: pushes.get(row.personId),
    }));
    return { readers: facts, total, page, pageSize };
  }
}
