import { Injectable } from '@nestjs/common';
import type { InputOf, RequestContext } from '../../../platform/index.ts';
import { type DeskRow, EventListRepository } from '../persistence/event-list.repository.ts';

/** Meetings in every state, for the desk. */
@Injectable()
export class ListDeskEvents {
  constructor(private readonly lists: EventListRepository) {}

  async execute(
    { now }: RequestContext,
    { params: { alliance }, query }: InputOf<'GET /alliances/:alliance/desk/events'>,
  ): Promise<{ events: DeskRow[]; total: number; page: number; pageSize: number }> {
    const { state, q, page, pageSize } = query;
    const span = { q, offset: (page - 1) * pageSize, limit: pageSize };
    return { ...(await this.lists.desk(alliance, { state, now, ...span })), page, pageSize };
  }
}
