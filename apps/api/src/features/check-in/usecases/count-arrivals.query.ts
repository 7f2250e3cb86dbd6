import type { CheckInSummary } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { Events } from '../../events/index.ts';

/** How many of those expected have arrived. */
@Injectable()
export class CountArrivals {
  constructor(private readonly events: Events) {}

  /** @throws DomainError `event_not_found` */
  async execute(alliance: string, eventId: string): Promise<CheckInSummary> {
    const [event, attendance] = await Promise.all([
      this.events.find(alliance, eventId),
      this.events.attendance(alliance, eventId),
    ]);
    if (event === undefined || event.state === 'draft') throw new DomainError('event_not_found');
    return { eventTitle: event.title, startsAt: event.startsAt, ...attendance };
  }
}
