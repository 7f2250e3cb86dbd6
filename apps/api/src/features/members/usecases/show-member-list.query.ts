import type { DeskMemberLists, PublishedMemberList } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, requireAllowed } from '../../../platform/http/domain-error.ts';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import { listChanges, mayPublishList } from '../domain/member-list.ts';
import { MemberPresenter } from '../http/member.presenter.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { MemberListRepository } from '../persistence/member-list.repository.ts';

/** The list of members as it was published last; where none is published, the article that says why. */
@Injectable()
export class ShowMemberList {
  constructor(
    private readonly alliances: Alliances,
    private readonly register: MemberRepository,
    private readonly lists: MemberListRepository,
    private readonly present: MemberPresenter,
  ) {}

  async execute(alliance: string, now: Instant): Promise<PublishedMemberList> {
    const { view } = this.alliances.charterAt(alliance, now);
    requireAllowed(mayPublishList(view));
    const last = await this.lists.findLast(alliance);
    if (!last) {
      throw new DomainError('member_list_not_published', {}, { article: view.admission.publishesList.article });
    }
    return this.present.list(last);
  }

  async desk(alliance: string, now: Instant): Promise<DeskMemberLists> {
    const { view } = this.alliances.charterAt(alliance, now);
    const [editions, last, members] = await Promise.all([
      this.lists.editions(alliance),
      this.lists.findLast(alliance),
      this.register.findAllActive(undefined, alliance),
    ]);
    const next = members.map((member) => this.present.listed(member));
    return {
      publish: presentDecision(mayPublishList(view)),
      editions: editions.map(({ edition, publishedAt, members: count, article }) => ({
        ...{ edition, publishedAt, article, publishedOn: dayOf(publishedAt), members: count },
      })),
      next: { members: next.length, ...listChanges(last?.entries ?? [], next) },
    };
  }
}
