import { Injectable } from '@nestjs/common';
import type { InputOf, RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import type { Event } from '../domain/event.ts';
import { EventListRepository } from '../persistence/event-list.repository.ts';

/** Meetings that this viewer may see. */
@Injectable()
export class ListEvents {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly lists: EventListRepository,
  ) {}

  async execute(
    { actor, now }: RequestContext,
    { params: { alliance }, query }: InputOf<'GET /alliances/:alliance/events'>,
  ): Promise<{ events: Event[]; total: number; page: number; pageSize: number }> {
    this.alliances.require(alliance);
    const { when, q, page, pageSize } = query;
    const acting = actor.kind === 'person' ? await this.members.actingFor(actor.personId, alliance) : undefined;
    const isMember = acting?.state === 'active';
    const span = { q, offset: (page - 1) * pageSize, limit: pageSize };
    return { ...(await this.lists.visible(alliance, { when, isMember, now, ...span })), page, pageSize };
  }
}
