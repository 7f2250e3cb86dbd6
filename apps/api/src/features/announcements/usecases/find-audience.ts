import type { Audience } from '@mengwu/contracts';
import { assertNever } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { Events } from '../../events/index.ts';
import { Members } from '../../members/index.ts';
import { onePerPerson, type Recipient } from '../domain/announcement.ts';

/** Who an audience is, now: the same answer is counted, confirmed and sent to. */
@Injectable()
export class FindAudience {
  constructor(
    private readonly members: Members,
    private readonly events: Events,
  ) {}

  async execute(alliance: string, audience: Audience): Promise<Recipient[]> {
    switch (audience.kind) {
      // What is for everyone is public; those who have an inbox in this alliance are told besides.
      case 'everyone':
      case 'members':
        return onePerPerson(await this.members.peopleOfActive(alliance, 'everyone'));
      case 'contacts':
        return onePerPerson(await this.members.peopleOfActive(alliance, 'contacts'));
      case 'event':
        return onePerPerson(await this.events.holdersOf(alliance, audience.event));
      default:
        return assertNever(audience);
    }
  }

  /** @throws DomainError `event_not_found` */
  async eventTitle(alliance: string, audience: Audience): Promise<string | undefined> {
    if (audience.kind !== 'event') return undefined;
    const event = await this.events.find(alliance, audience.event);
    if (!event) throw new DomainError('event_not_found');
    return event.title;
  }

  async eventTitles(alliance: string, audiences: readonly Audience[]): Promise<Map<string, string>> {
    return this.events.titles(
      alliance,
      audiences.flatMap((audience) => (audience.kind === 'event' ? [audience.event] : [])),
    );
  }
}
