import type { Me } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { maskPhone } from '../domain/mask-phone.ts';
import { MeProviders } from '../me-providers.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { type HeldRight, RightRepository } from '../persistence/right.repository.ts';

@Injectable()
export class ShowMe {
  constructor(
    private readonly persons: PersonRepository,
    private readonly rights: RightRepository,
    private readonly providers: MeProviders,
    private readonly alliances: Alliances,
  ) {}

  async execute(personId: string, now: Instant): Promise<Me> {
    const person = await this.persons.find(personId);
    if (!person) throw new DomainError('sign_in_required');
    const [memberships, held] = await Promise.all([
      this.providers.membershipsOf(personId, now),
      this.rights.ofPerson(personId, now),
    ]);
    // An alliance whose charter was taken out of the installation has no name, and no rights either.
    const rights = held.filter(({ alliance }) => this.alliances.exists(alliance));
    const titles = await this.titlesOf(rights);
    return {
      person: { id: person.id, name: person.name, phoneMasked: maskPhone(person.phone) },
      memberships,
      rights: rights.map(({ event, ...right }) => ({
        ...right,
        allianceName: this.alliances.nameOf(right.alliance),
        event: event === null ? null : { id: event, title: titles.get(event) ?? '' },
      })),
    };
  }

  private async titlesOf(rights: readonly HeldRight[]): Promise<ReadonlyMap<string, string>> {
    const byAlliance = new Map<string, string[]>();
    for (const { alliance, event } of rights) {
      if (event !== null) byAlliance.set(alliance, [...(byAlliance.get(alliance) ?? []), event]);
    }
    const maps = await Promise.all(
      [...byAlliance].map(([alliance, events]) => this.providers.eventTitles(alliance, events)),
    );
    return new Map(maps.flatMap((titles) => [...titles]));
  }
}
