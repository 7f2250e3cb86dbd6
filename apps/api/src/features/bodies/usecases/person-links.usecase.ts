import type { PersonLink, PersonLinkInspection } from '@mengwu/contracts';
import { ALLOWED, addMinutes, type Decision, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import {
  DomainError,
  hashToken,
  type InputOf,
  newToken,
  type RequestContext,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members, speaksForMember } from '../../members/index.ts';
import { EnlistedRepository } from '../persistence/enlisted.repository.ts';
import { PersonLinkRepository, type PersonLinkRow } from '../persistence/person-link.repository.ts';
import { ClaimPlaces } from './claim-places.ts';

const LIFE_MINUTES = 14 * 24 * 60;

/** Links that work once: a colleague comes to act for a unit, or a person takes over the places entered in her name. */
@Injectable()
export class PersonLinks {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly enlisted: EnlistedRepository,
    private readonly links: PersonLinkRepository,
    private readonly claim: ClaimPlaces,
    private readonly transactions: Transactions,
  ) {}

  forUnit(ctx: RequestContext, { params }: InputOf<'POST /alliances/:alliance/unit/invitations'>): Promise<PersonLink> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const acting = await this.members.actingFor(personId, params.alliance, tx);
        if (!acting) throw new DomainError('not_a_member');
        if (acting.role === 'self') throw new DomainError('individual_stands');
        if (!speaksForMember(acting.role)) throw new DomainError('contact_only');
        const token = newToken();
        const expiresAt = addMinutes(tx.now, LIFE_MINUTES);
        const to = { alliance: params.alliance, kind: 'join', personId: null, memberId: acting.memberId } as const;
        await this.links.insert(tx, { ...to, expiresAt, tokenHash: hashToken(token), madeBy: personId });
        tx.record({
          alliance: params.alliance,
          action: 'member.colleague-invited',
          subject: { kind: 'member', id: acting.memberId },
        });
        return {
          token,
          path: pathOf(token),
          expiresAt,
          text: `邀请同事代表${acting.memberName}参与联盟事务，14 天内有效，仅可使用一次。`,
        };
      },
      { answers: true },
    );
  }

  forPerson(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/seatable/:person/links'>,
  ): Promise<PersonLink> {
    const { alliance, person } = params;
    const madeBy = signedIn(ctx).personId;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const entered = await this.enlisted.find(alliance, person, tx);
        if (!entered) throw new DomainError('person_not_found');
        if (entered.claimedBy !== null) throw new DomainError('person_signs_in', { name: entered.name });
        const token = newToken();
        const expiresAt = addMinutes(tx.now, LIFE_MINUTES);
        const to = { alliance, kind: 'claim', personId: person, memberId: null } as const;
        await this.links.insert(tx, { ...to, expiresAt, tokenHash: hashToken(token), madeBy });
        tx.record({ alliance, action: 'seatable.linked', subject: { kind: 'seatable', id: person } });
        return {
          token,
          path: pathOf(token),
          expiresAt,
          text: `请${entered.name}本人用微信打开，14 天内有效，仅可使用一次。`,
        };
      },
      { answers: true },
    );
  }

  /** @throws DomainError `person_link_invalid` */
  async inspect(ctx: RequestContext, token: string): Promise<PersonLinkInspection> {
    const link = await this.links.find(hashToken(token));
    if (!link || link.usedBy !== null || link.expiresAt <= ctx.now) throw new DomainError('person_link_invalid');
    return this.show(link, await this.mayAccept(ctx, link));
  }

  accept(ctx: RequestContext, token: string): Promise<PersonLinkInspection> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const link = await this.links.find(hashToken(token), tx);
        if (!link || link.usedBy !== null || link.expiresAt <= tx.now) throw new DomainError('person_link_invalid');
        const { alliance, memberId } = link;
        if (!(await this.links.use(tx, link, personId))) throw new DomainError('person_link_invalid');
        if (link.kind === 'join' && memberId !== null) {
          const unit = (await this.members.memberCards(alliance, [memberId], tx)).get(memberId);
          if (unit?.state !== 'active') throw new DomainError('person_link_invalid');
          await this.members.addColleague(tx, { alliance, memberId, personId });
        } else if (link.personId !== null) {
          await this.claim.execute(tx, { alliance, from: link.personId, to: personId });
        }
        return this.show(link, ALLOWED);
      },
      { answers: true },
    );
  }

  private async mayAccept(
    { actor }: RequestContext,
    { alliance, memberId }: PersonLinkRow,
  ): Promise<Decision<'belongs_to_other_member'>> {
    if (actor.kind !== 'person' || memberId === null) return ALLOWED;
    const acting = await this.members.actingFor(actor.personId, alliance);
    return acting && acting.memberId !== memberId ? refused('belongs_to_other_member') : ALLOWED;
  }

  private async show(link: PersonLinkRow, may: Decision<'belongs_to_other_member'>): Promise<PersonLinkInspection> {
    const { alliance, kind, memberId, personId } = link;
    const units = await this.members.memberCards(alliance, memberId === null ? [] : [memberId]);
    const entered = personId === null ? undefined : await this.enlisted.find(alliance, personId);
    return {
      kind,
      alliance,
      allianceName: this.alliances.nameOf(alliance),
      name: (memberId === null ? entered?.name : units.get(memberId)?.name) ?? '',
      places: personId === null ? [] : await this.claim.placesOf(alliance, personId),
      accept: presentDecision(may),
    };
  }
}

/** The page of the phone app that takes a link. */
const pathOf = (token: string) => `/packages/unit/link/index?token=${token}`;
