import type { DeskBody, DeskBodyCard } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { Members } from '../../members/index.ts';
import { allBodies, bodyFacts } from '../domain/body-facts.ts';
import type { SeatedPlace } from '../domain/mandate.ts';
import { placeState } from '../domain/place.states.ts';
import { BodyPresenter, type PlaceBook } from '../http/body.presenter.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { type BodyPerson, PeopleBook } from './people-book.ts';

/** The bodies of an alliance for the desk: what the charter says of them, who sits there, what is to be done. */
@Injectable()
export class ShowBody {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly files: Files,
    private readonly mandates: MandateRepository,
    private readonly people: PeopleBook,
    private readonly present: BodyPresenter,
  ) {}

  async list(ctx: RequestContext, alliance: string): Promise<{ items: DeskBodyCard[] }> {
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    const places = await this.mandates.all(alliance, ctx.now);
    const people = await this.peopleOf(alliance, places, []);
    const registered = await this.countMembers(alliance);
    return {
      items: allBodies(view).map((facts) =>
        this.present.card(view, facts, inBody(places, facts.key), {
          now: ctx.now,
          people,
          registered,
          directors: held(places, facts.electedBy, ctx.now),
        }),
      ),
    };
  }

  /** @throws DomainError `body_not_found` */
  async one(ctx: RequestContext, alliance: string, body: string): Promise<DeskBody> {
    const { now } = ctx;
    const { view } = this.alliances.charterAt(alliance, now);
    const facts = bodyFacts(view, body);
    if (!facts) throw new DomainError('body_not_found');
    const all = await this.mandates.all(alliance, now);
    const places = inBody(all, body);
    const book = await this.book(alliance, places, now);
    const card = this.present.card(view, facts, places, {
      now,
      people: book.people,
      registered: facts.seats === 'members' ? await this.countMembers(alliance) : 0,
      directors: held(all, facts.electedBy, now),
    });
    const isPast = (place: SeatedPlace) => placeState(place, now) === 'ended';
    return {
      ...card,
      mandates: places.filter((place) => !isPast(place)).map((place) => this.present.mandate(place, book)),
      past: places
        .filter(isPast)
        .reverse()
        .map((place) => this.present.mandate(place, book)),
    };
  }

  /** All that is needed to show places: people, units, papers, who exercised them. */
  async book(alliance: string, places: readonly SeatedPlace[], now: Instant): Promise<PlaceBook> {
    const history = await this.mandates.peopleOf(
      alliance,
      places.map(({ id }) => id),
    );
    const [people, units, files] = await Promise.all([
      this.peopleOf(
        alliance,
        places,
        history.map(({ personId }) => personId),
      ),
      this.members.memberCards(
        alliance,
        places.flatMap(({ memberId }) => memberId ?? []),
      ),
      this.files.views(alliance, [...new Set(places.flatMap(({ fileId }) => fileId ?? []))]),
    ]);
    const { view } = this.alliances.charterAt(alliance, now);
    const names = new Map([...units].map(([id, { name }]) => [id, name]));
    return { view, now, people, units: names, files, history };
  }

  private peopleOf(
    alliance: string,
    places: readonly SeatedPlace[],
    others: readonly string[],
  ): Promise<Map<string, BodyPerson>> {
    return this.people.find(alliance, [...places.flatMap(({ personId }) => personId ?? []), ...others]);
  }

  private async countMembers(alliance: string): Promise<number> {
    let count = 0;
    for await (const _ of this.members.activeMembers(alliance)) count += 1;
    return count;
  }
}

const inBody = (places: readonly SeatedPlace[], body: string | undefined) =>
  places.filter((place) => place.body === body);

function held(places: readonly SeatedPlace[], body: string | undefined, now: Instant): number {
  const states = inBody(places, body).map((place) => placeState(place, now));
  return states.filter((state) => state === 'sitting' || state === 'heldOver').length;
}
