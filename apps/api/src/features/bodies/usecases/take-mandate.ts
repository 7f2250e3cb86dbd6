import { termOf } from '@mengwu/charter';
import { type Day, startOfDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, isDuplicate, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { type BodyFacts, bodyFacts } from '../domain/body-facts.ts';
import { type Basis, isHeldOver, type SeatedPlace } from '../domain/mandate.ts';
import { maySit, termEnd } from '../domain/place.rules.ts';
import { BodyBookRepository } from '../persistence/body-book.repository.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { EndMandate } from './end-mandate.ts';
import { Entitled } from './entitled.query.ts';
import { type BodyPerson, effectiveAt, PeopleBook } from './people-book.ts';

export interface NewMandate {
  readonly alliance: string;
  readonly body: string;
  readonly personId: string;
  readonly memberId: string | null;
  readonly title: string;
  readonly startsOn: Day;
  /** Only where the charter states no term. */
  readonly endsOn?: Day | null;
  readonly basis: Basis;
  readonly by: string | null;
}

/** Somebody takes a place in a body: whoever sat there over time goes, and the limits of the charter hold. */
@Injectable()
export class TakeMandate {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly books: BodyBookRepository,
    private readonly mandates: MandateRepository,
    private readonly people: PeopleBook,
    private readonly endMandate: EndMandate,
    private readonly entitled: Entitled,
  ) {}

  /**
   * @throws DomainError `body_not_found`, `body_of_all_members`, `person_not_in_alliance`, `units_only`,
   * `already_in_body`, `directors_only`, `standing_council_full`, `term_fixed`, `term_too_short`
   */
  async execute(tx: Tx, order: NewMandate): Promise<{ id: string }> {
    const { alliance, startsOn } = order;
    const { view, version } = this.alliances.charterAt(alliance, tx.now);
    const body = bodyFacts(view, order.body);
    if (!body) throw new DomainError('body_not_found');
    if (body.seats === 'members')
      throw new DomainError('body_of_all_members', { body: body.name }, { article: body.article });
    // The electing body first: one order for everybody who needs both.
    if (body.electedBy !== undefined) await this.books.lock(tx, alliance, body.electedBy);
    await this.books.lock(tx, alliance, body.key);
    const person = await this.person(tx, order);
    const at = effectiveAt(startOfDay(startsOn), tx.now);
    const held = await this.mandates.heldAt(alliance, body.key, at, tx);
    const before = held.filter((place) => isSame(place, order));
    // Those who elect may be every member, as the register says.
    const directors = body.electedBy === undefined ? [] : await this.entitled.execute(tx, alliance, body.electedBy, at);
    const facts = {
      body,
      personName: person.name,
      hasUnit: order.memberId !== null,
      isInBody: before.some((place) => !isHeldOver(place, startsOn)),
      isDirector: directors.some((place) => isSame(place, order)),
      directors: directors.length,
      places: held.length - before.length + 1,
    };
    requireAllowed(maySit(view, facts));
    const stated = termOf(view, body.key, startsOn);
    const years = view.bodies[body.key]?.termYears?.value ?? null;
    requireAllowed(termEnd({ ...stated, years }, startsOn, order.endsOn ?? null));
    for (const place of before) await this.endMandate.execute(tx, place, { at, reason: 'succeeded' });
    return this.write(tx, order, { body, person, at, version, endsOn: stated.endsOn ?? order.endsOn ?? null });
  }

  private async write(
    tx: Tx,
    order: NewMandate,
    with_: { body: BodyFacts; person: BodyPerson; at: SeatedPlace['startedAt']; version: string; endsOn: Day | null },
  ): Promise<{ id: string }> {
    const { alliance, personId, memberId, title, startsOn, basis, by } = order;
    const { body, person, at, version, endsOn } = with_;
    const { source, resolution = null, decidedOn = null, motionId = null, fileId = null } = basis;
    const places = { alliance, body: body.key, memberId, title, startsOn, endsOn, startedAt: at, source };
    const papers = { resolution, decidedOn, motionId, fileId, article: body.article, charterVersion: version };
    try {
      const id = await this.mandates.insert(tx, { ...places, ...papers, personId, createdBy: by });
      tx.record({
        alliance,
        action: 'mandate.taken',
        subject: { kind: 'mandate', id },
        after: { body: body.name, name: person.name, memberId, title, startsOn, endsOn, resolution, source },
        charterVersion: version,
        article: body.article,
      });
      return { id };
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new DomainError('already_in_body', { name: person.name, body: body.name }, { cause: error });
    }
  }

  /** Only people of this alliance; who sits for a unit must act for it. */
  private async person(tx: Tx, { alliance, personId, memberId }: NewMandate): Promise<BodyPerson> {
    const person = (await this.people.find(alliance, [personId], tx)).get(personId);
    if (!person?.isOfAlliance) throw new DomainError('person_not_in_alliance');
    if (memberId === null) return person;
    const unit = (await this.members.memberCards(alliance, [memberId], tx)).get(memberId);
    if (unit?.state !== 'active' || person.memberId !== memberId) throw new DomainError('person_not_in_alliance');
    return person;
  }
}

/** The same unit, or the same person. */
function isSame(
  place: Pick<SeatedPlace, 'personId' | 'memberId'>,
  who: { personId: string; memberId: string | null },
): boolean {
  return place.personId === who.personId || (who.memberId !== null && place.memberId === who.memberId);
}
