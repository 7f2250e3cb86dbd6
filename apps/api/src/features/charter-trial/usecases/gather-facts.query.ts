import type { TrialDeparture, TrialFacts, TrialMember, TrialTerm } from '@mengwu/charter';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Bodies } from '../../bodies/index.ts';
import { Departures } from '../../departures/index.ts';
import { Duties } from '../../duties/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { Motions } from '../../motions/index.ts';

/** What an alliance has lived through, as far as a charter decides about it. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly members: Members,
    private readonly duties: Duties,
    private readonly bodies: Bodies,
    private readonly motions: Motions,
    private readonly departures: Departures,
  ) {}

  async execute(alliance: string, now: Instant): Promise<TrialFacts> {
    return {
      members: await this.membersOf(alliance),
      departures: (await this.members.formerMembers(alliance)).flatMap(toDeparture),
      terms: await this.termsOf(alliance, now),
      ballots: await this.motions.closedBallots(alliance),
    };
  }

  private async membersOf(alliance: string): Promise<TrialMember[]> {
    const entries = await this.duties.entriesOf(alliance);
    const notices = new Map(
      (await this.departures.runningNotices(alliance)).map(({ memberId, openedOn, approvedOn }) => [
        memberId,
        { noticeOn: openedOn, approvedOn },
      ]),
    );
    const members: TrialMember[] = [];
    for await (const { id, name, joinedOn, tier } of this.members.activeMembers(alliance)) {
      members.push({
        ...{ name, joinedOn, tier: tier ?? 'ordinary' },
        ...{ entries: entries.get(id) ?? [], withdrawal: notices.get(id) ?? null },
      });
    }
    return members;
  }

  private async termsOf(alliance: string, now: Instant): Promise<TrialTerm[]> {
    const officers = await this.bodies.officers(alliance, now);
    const places = await this.bodies.placesHeld(alliance, now);
    return [
      ...officers.map(({ name, office, startsOn }) => ({ name: `${office}${name}`, of: office, startsOn })),
      ...places.map(({ name, body, startsOn }) => ({ name, of: body, startsOn })),
    ];
  }
}

function toDeparture({ name, leftHow, leftOn }: Member): TrialDeparture[] {
  return leftHow && leftOn ? [{ name, how: leftHow, leftOn }] : [];
}
