import type { Me } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';

export type MeMembership = Me['memberships'][number];

export interface MembershipsProvider {
  memberships(personId: string, now: Instant): Promise<MeMembership[]>;
}

export interface EventTitlesProvider {
  eventTitles(alliance: string, events: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export type MeProvider = MembershipsProvider | EventTitlesProvider;

/** What the higher rooms have promised to tell about a person. */
@Injectable()
export class MeProviders {
  private readonly memberships: MembershipsProvider[] = [];
  private readonly titles: EventTitlesProvider[] = [];

  add(provider: MeProvider): void {
    if ('memberships' in provider) this.memberships.push(provider);
    else this.titles.push(provider);
  }

  async membershipsOf(personId: string, now: Instant): Promise<MeMembership[]> {
    return (await Promise.all(this.memberships.map((provider) => provider.memberships(personId, now)))).flat();
  }

  async eventTitles(alliance: string, events: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const maps = await Promise.all(this.titles.map((provider) => provider.eventTitles(alliance, events)));
    return new Map(maps.flatMap((titles) => [...titles]));
  }
}
