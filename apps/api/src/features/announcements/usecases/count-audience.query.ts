import type { Audience, AudienceCount } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { audienceText } from '../http/announcement.texts.ts';
import { FindAudience } from './find-audience.ts';

/** How many people, of how many members, an audience is. */
@Injectable()
export class CountAudience {
  constructor(private readonly audience: FindAudience) {}

  /** @throws DomainError `event_not_found` */
  async execute(alliance: string, audience: Audience): Promise<AudienceCount> {
    const title = await this.audience.eventTitle(alliance, audience);
    const recipients = await this.audience.execute(alliance, audience);
    const members = new Set(recipients.flatMap(({ memberId }) => (memberId === null ? [] : [memberId])));
    return { people: recipients.length, members: members.size, audienceText: audienceText(audience, title) };
  }
}
