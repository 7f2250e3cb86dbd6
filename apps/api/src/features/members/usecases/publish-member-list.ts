import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.ts';
import { DomainError, requireAllowed } from '../../../platform/http/domain-error.ts';
import { newId } from '../../../platform/ids.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Member } from '../domain/member.ts';
import { type MemberList, mayPublishList } from '../domain/member-list.ts';
import { MemberPresenter } from '../http/member.presenter.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { MemberListRepository } from '../persistence/member-list.repository.ts';

/** C10: the secretariat publishes the members of today; what was published is never changed afterwards. */
@Injectable()
export class PublishMemberList {
  constructor(
    private readonly alliances: Alliances,
    private readonly register: MemberRepository,
    private readonly lists: MemberListRepository,
    private readonly present: MemberPresenter,
  ) {}

  async execute(tx: Tx, alliance: string, publisher: { personId: string | null; expectedMembers?: number }) {
    const { view } = this.alliances.charterAt(alliance, tx.now);
    requireAllowed(mayPublishList(view));
    const edition = await this.lists.nextEdition(tx, alliance);
    const members = await this.register.findAllActive(tx, alliance);
    if (members.length === 0) throw new DomainError('member_list_empty');
    const { expectedMembers = members.length } = publisher;
    if (expectedMembers !== members.length) throw new DomainError('member_list_changed', { members: members.length });
    const list = this.compose(members, { edition, article: view.admission.publishesList.article });
    const published: MemberList = { ...list, alliance, publishedAt: tx.now, publishedBy: publisher.personId };
    await this.lists.insert(tx, published);
    tx.record({
      alliance,
      action: 'member-list.published',
      subject: { kind: 'member-list', id: published.id },
      after: { edition, members: members.length, article: published.article },
    });
    return published;
  }

  private compose(members: readonly Member[], { edition, article }: { edition: number; article: string }) {
    return { id: newId(), edition, article, entries: members.map((member) => this.present.listed(member)) };
  }
}
