import { termOf } from '@mengwu/charter';
import type { MyUnit } from '@mengwu/contracts';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type ActingFor, Members, mayRepresent, Succession, speaksForMember } from '../../members/index.ts';
import { allBodies, bodyFacts } from '../domain/body-facts.ts';
import { personReasonTexts, unitRoleTexts } from '../http/office.texts.ts';
import { termView } from '../http/term.presenter.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { PeopleBook } from './people-book.ts';

/** My unit: its people, who represents it, the places that it has. */
@Injectable()
export class MyUnitPage {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly succession: Succession,
    private readonly mandates: MandateRepository,
    private readonly people: PeopleBook,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `not_a_member` */
  async show(ctx: RequestContext, alliance: string): Promise<MyUnit> {
    const { personId } = signedIn(ctx);
    const acting = await this.members.actingFor(personId, alliance);
    if (acting?.state !== 'active') throw new DomainError('not_a_member');
    return this.present(ctx, acting, personId);
  }

  async represent(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/unit/representative'>,
  ): Promise<MyUnit> {
    const { personId } = signedIn(ctx);
    const { alliance } = params;
    await this.transactions.run(ctx, async (tx) => {
      const acting = await this.members.actingFor(personId, alliance, tx);
      if (acting?.state !== 'active') throw new DomainError('not_a_member');
      requireAllowed(mayName(acting));
      const { memberId } = acting;
      await this.succession.change(tx, { alliance, memberId, personId: body.personId, by: personId });
    });
    return this.show(ctx, alliance);
  }

  private async present(ctx: RequestContext, acting: ActingFor, me: string): Promise<MyUnit> {
    const { alliance, memberId } = acting;
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    const [people, standing, places] = await Promise.all([
      this.members.peopleOf(alliance, [memberId]),
      this.members.representativeOf(alliance, [memberId]),
      this.mandates.heldByMember(alliance, memberId, ctx.now),
    ]);
    const history = await this.mandates.peopleOf(
      alliance,
      places.map(({ id }) => id),
    );
    const ids = [...people, ...history].map(({ personId }) => personId);
    const names = await this.people.namesOf([...ids, ...standing.values()]);
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
    const representative = standing.get(memberId) ?? null;
    const why = allBodies(view).find(({ isOfUnits, seats }) => isOfUnits || seats === 'members');
    const text = why && `${why.name}由各成员单位的代表行使权利`;
    return {
      alliance,
      allianceName: this.alliances.nameOf(alliance),
      memberId,
      memberName: acting.memberName,
      isUnit: acting.role !== 'self',
      representative:
        representative === null
          ? null
          : { personId: representative, name: nameOf(representative) ?? '', isMe: representative === me },
      why: why && text ? { text, article: why.unitsArticle } : null,
      people: people.map((one) => ({
        personId: one.personId,
        name: nameOf(one.personId) ?? '',
        role: one.role,
        roleText: unitRoleTexts[one.role],
        since: one.since,
        isMe: one.personId === me,
        isRepresentative: one.personId === representative,
        represent: presentDecision(both(mayName(acting), mayRepresent(one, nameOf(one.personId) ?? ''))),
      })),
      places: places.map((place) => ({
        mandateId: place.id,
        bodyName: bodyFacts(view, place.body)?.name ?? '',
        title: place.title,
        personName: nameOf(place.personId),
        term: termView(place, termOf(view, place.body, place.startsOn).article, ctx.now),
      })),
      history: history.map(({ personId, fromAt, reason, mandateId }) => {
        const body = places.find(({ id }) => id === mandateId)?.body ?? '';
        const at = bodyFacts(view, body)?.name ?? '';
        return { at: fromAt, text: `${nameOf(personId) ?? ''}在${at}${personReasonTexts[reason] ?? ''}` };
      }),
      actions: { invite: presentDecision(mayName(acting)), represent: presentDecision(mayName(acting)) },
    };
  }
}

type NamingCode = 'contact_only' | 'individual_stands';

/** Whoever speaks for the unit names its representative. */
function mayName({ role }: ActingFor): Decision<NamingCode> {
  if (role === 'self') return refused('individual_stands');
  return speaksForMember(role) ? ALLOWED : refused('contact_only');
}

function both<A extends string, B extends string>(one: Decision<A>, other: Decision<B>): Decision<A | B> {
  return one.allowed ? other : one;
}
