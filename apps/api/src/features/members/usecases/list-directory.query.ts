import type { DeskDirectoryRow, DirectoryCard, Page, PageQuery } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { HIDDEN, shownToMembers } from '../domain/directory.ts';
import type { MemberPerson } from '../domain/member.ts';
import { roleTexts } from '../http/member.texts.ts';
import { DirectoryRepository } from '../persistence/directory.repository.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { MemberPeopleRepository } from '../persistence/member-people.repository.ts';

const ROLES = ['self', 'representative', 'contact', 'colleague'];

interface Listed extends MemberPerson {
  readonly name: string;
  readonly memberName: string;
}

/** The people of an alliance's members, as each of them wants to be seen. */
@Injectable()
export class ListDirectory {
  constructor(
    private readonly people: MemberPeopleRepository,
    private readonly register: MemberRepository,
    private readonly entries: DirectoryRepository,
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
  ) {}

  async execute(ctx: RequestContext, alliance: string, query: PageQuery): Promise<Page<DirectoryCard>> {
    this.alliances.require(alliance);
    if (!(await this.people.findActingFor(signedIn(ctx).personId, alliance))) throw new DomainError('not_a_member');
    const { shown, ...page } = await this.page(alliance, query);
    const entries = await this.entries.find(
      alliance,
      shown.map(({ personId }) => personId),
    );
    const items = await Promise.all(
      shown.map(async ({ personId, name, memberName, role }) => {
        const { title = null, email = null, audiences = HIDDEN } = entries.get(personId) ?? {};
        const phone = audiences.phone === 'members' ? (await this.accounts.contactOf(personId)).phone : null;
        return {
          personId,
          name,
          memberName,
          roleText: roleTexts[role],
          ...shownToMembers({ phone, email, title }, audiences),
        };
      }),
    );
    return { items, ...page };
  }

  /** For the desk: numbers masked, and what each person shows to the others. */
  async desk(alliance: string, query: PageQuery): Promise<Page<DeskDirectoryRow>> {
    const { shown, ...page } = await this.page(alliance, query);
    const ids = shown.map(({ personId }) => personId);
    const [entries, cards] = await Promise.all([this.entries.find(alliance, ids), this.accounts.personCards(ids)]);
    const items = shown.map(({ personId, name, memberName, role }) => ({
      ...{ personId, name, memberName, roleText: roleTexts[role] },
      phoneMasked: cards.get(personId)?.phoneMasked ?? null,
      hasEmail: (entries.get(personId)?.email ?? null) !== null,
      audiences: entries.get(personId)?.audiences ?? HIDDEN,
    }));
    return { items, ...page };
  }

  private async page(alliance: string, { q = '', page, pageSize }: PageQuery) {
    const found = (await this.everyone(alliance)).filter(({ name, memberName }) =>
      `${name}\n${memberName}`.includes(q),
    );
    const start = (page - 1) * pageSize;
    return { shown: found.slice(start, start + pageSize), total: found.length, page, pageSize };
  }

  /** By member and role: a school's representative stands before her colleagues. */
  private async everyone(alliance: string): Promise<Listed[]> {
    const people = await this.people.findPeopleOfActive(alliance, ROLES);
    const [cards, members] = await Promise.all([
      this.accounts.personCards([...new Set(people.map(({ personId }) => personId))]),
      this.register.findMany(alliance, [...new Set(people.map(({ memberId }) => memberId))]),
    ]);
    const names = new Map(members.map(({ id, name }) => [id, name]));
    return people
      .map((person) => ({
        ...person,
        name: cards.get(person.personId)?.name || '未填姓名',
        memberName: names.get(person.memberId) ?? '',
      }))
      .sort(
        (one, other) =>
          one.memberName.localeCompare(other.memberName, 'zh-Hans-CN') ||
          ROLES.indexOf(one.role) - ROLES.indexOf(other.role) ||
          one.personId.localeCompare(other.personId),
      );
  }
}
