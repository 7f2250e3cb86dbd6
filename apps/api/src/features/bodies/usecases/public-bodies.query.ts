import type { PublicBodies, PublicPlace } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { allBodies } from '../domain/body-facts.ts';
import { allOffices } from '../domain/office-facts.ts';
import { placeState } from '../domain/place.states.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';
import { Entitled } from './entitled.query.ts';
import { PeopleBook } from './people-book.ts';

/** The bodies of an alliance for everybody: names and units, nothing else. */
@Injectable()
export class ShowPublicBodies {
  constructor(
    private readonly alliances: Alliances,
    private readonly entitled: Entitled,
    private readonly terms: OfficeTermRepository,
    private readonly people: PeopleBook,
  ) {}

  /** @throws DomainError `alliance_not_found` */
  async execute({ now }: RequestContext, alliance: string): Promise<PublicBodies> {
    const { view } = this.alliances.charterAt(alliance, now);
    const bodies = await Promise.all(
      allBodies(view).map(async ({ key, name, seats }) => {
        const body = view.bodies[key];
        const places = await this.entitled.execute(undefined, alliance, key, now);
        const isOfAllMembers = seats === 'members';
        return {
          key,
          name,
          role: { text: body?.role.value ?? '', article: body?.role.article ?? '' },
          composition: body?.composition?.value
            ? { text: body.composition.value, article: body.composition.article }
            : null,
          powers: (body?.powers?.value ?? []).map(({ text, article }) => ({ text, article })),
          isOfAllMembers,
          places: places.length,
          // Who stands for each of a hundred units is for the units themselves.
          people: isOfAllMembers
            ? []
            : places.map(({ name: person, unitName, title, isHeldOver }) => ({
                name: person,
                unitName,
                title,
                isHeldOver,
              })),
        };
      }),
    );
    return { bodies, offices: await this.offices(alliance, now) };
  }

  private async offices(alliance: string, now: RequestContext['now']): Promise<PublicBodies['offices']> {
    const { view } = this.alliances.charterAt(alliance, now);
    const held = await this.terms.heldAt(alliance, now);
    const people = await this.people.find(alliance, [...new Set(held.map(({ personId }) => personId))]);
    const named = [...new Set([...allOffices(view).map(({ office }) => office), ...held.map(({ office }) => office)])];
    return named.map((office) => ({
      office,
      article: allOffices(view).find((one) => one.office === office)?.article ?? null,
      people: held
        .filter((term) => term.office === office)
        .map(
          (term): PublicPlace => ({
            name: people.get(term.personId)?.name ?? '',
            unitName: people.get(term.personId)?.unitName ?? null,
            title: office,
            isHeldOver: placeState(term, now) === 'heldOver',
          }),
        ),
    }));
  }
}
