import { benefits } from '@mengwu/charter';
import type {
  DeskMember,
  ListedMember,
  MemberCard,
  MemberPerson as MemberPersonView,
  Membership,
  PublishedMemberList,
} from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { mayRemovePerson } from '../domain/member.rules.ts';
import type { Member, MemberPerson } from '../domain/member.ts';
import type { MemberList } from '../domain/member-list.ts';
import type { MembershipFacts } from '../usecases/show-membership.query.ts';
import { leavingTexts, memberStateTexts, roleTexts } from './member.texts.ts';

type People = Awaited<ReturnType<Accounts['personCards']>>;

/** The whitelist of what leaves the room. */
@Injectable()
export class MemberPresenter {
  constructor(
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
  ) {}

  card(member: Member): MemberCard {
    const { view } = this.alliances.charter(member.alliance, member.joinedOn);
    return {
      id: member.id,
      number: member.number,
      name: member.name,
      kind: member.kind,
      kindLabel: view.memberKinds[member.kind]?.label.value ?? '成员',
      state: member.state,
      stateText: memberStateTexts[member.state],
      joinedOn: member.joinedOn,
      paidThrough: member.paidThrough,
      left: leftView(member),
    };
  }

  /** What the public list shows of a member. */
  listed({ alliance, number, name, kind, joinedOn }: Member): ListedMember {
    const { view } = this.alliances.charter(alliance, joinedOn);
    return { number, name, kindLabel: view.memberKinds[kind]?.label.value ?? '成员', joinedOn };
  }

  list({ alliance, edition, publishedAt, article, entries }: MemberList): PublishedMemberList {
    return {
      ...{ alliance, edition, publishedAt, article },
      allianceName: this.alliances.nameOf(alliance),
      publishedOn: dayOf(publishedAt),
      members: [...entries],
    };
  }

  async membership({ member, acting, people }: MembershipFacts, now: Instant): Promise<Membership> {
    const { view } = this.alliances.charter(member.alliance, dayOf(now));
    const cards = await this.accounts.personCards(people.map(({ personId }) => personId));
    return {
      alliance: member.alliance,
      allianceName: this.alliances.nameOf(member.alliance),
      member: this.card(member),
      role: acting.role,
      roleText: roleTexts[acting.role],
      people: people.map((one) => ({
        ...person(one, cards),
        remove: presentDecision(mayRemovePerson(acting.role, one.role)),
      })),
      offers: {
        dues: view.dues.charged.value,
        certificate: view.admission.givesCertificate.value,
        memberList: view.admission.publishesList.value,
        disputes: view.conduct?.disputes !== undefined,
        publicity: view.admission.path.value.some(({ kind }) => kind === 'publicity'),
      },
      benefits: benefits(view).map(({ text, article }) => ({ text, article })),
      charterVersion: member.charterVersion,
    };
  }

  async desk(member: Member, people: readonly MemberPerson[]): Promise<DeskMember> {
    const cards = await this.accounts.personCards(people.map(({ personId }) => personId));
    const { view } = this.alliances.charter(member.alliance, member.joinedOn);
    const tier = view.dues.annualFee?.value?.tiers.find(({ key }) => key === member.tier);
    return {
      ...this.card(member),
      creditCode: member.creditCode,
      tier: tier?.label ?? null,
      charterVersion: member.charterVersion,
      people: people.map((one) => ({
        ...person(one, cards),
        phoneMasked: cards.get(one.personId)?.phoneMasked ?? null,
      })),
    };
  }
}

function person({ personId, role, since }: MemberPerson, cards: People): MemberPersonView {
  return { personId, name: cards.get(personId)?.name || '未填姓名', role, roleText: roleTexts[role], since };
}

function leftView({ leftOn, leftHow, leftArticle, reapplyFrom }: Member): MemberCard['left'] {
  if (!leftOn || !leftHow) return null;
  return { on: leftOn, text: leavingTexts[leftHow], article: leftArticle ?? '', reapplyFrom };
}
