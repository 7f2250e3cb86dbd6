import type { DeskEvent } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { areTimesRight } from '../domain/event.rules.ts';
import type { Event } from '../domain/event.ts';
import { readEventInput } from '../domain/event-input.ts';
import { DeskEventPresenter, NO_SIGN_UPS } from '../http/desk-event.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';

/** An officer drafts a meeting; nobody else sees it yet. */
@Injectable()
export class DraftEvent {
  constructor(
    private readonly events: EventRepository,
    private readonly present: DeskEventPresenter,
    private readonly transactions: Transactions,
  ) {}

  execute(ctx: RequestContext, { params, body }: InputOf<'POST /alliances/:alliance/desk/events'>): Promise<DeskEvent> {
    const { personId } = signedIn(ctx);
    const content = readEventInput(body);
    requireAllowed(areTimesRight(content, ctx.now));
    return this.transactions.run(
      ctx,
      async (tx) => {
        const event: Event = { ...EMPTY, ...content, id: newId(), alliance: params.alliance };
        await this.events.insert(tx, event, personId);
        tx.record({
          alliance: event.alliance,
          action: 'event.drafted',
          subject: { kind: 'event', id: event.id },
          after: { title: event.title, startsAt: event.startsAt, place: event.place },
        });
        return this.present.desk(event, NO_SIGN_UPS, tx.now);
      },
      { answers: true },
    );
  }
}

const EMPTY = {
  taken: 0,
  state: 'draft',
  version: 0,
  publishedAt: null,
  publicFrom: null,
  cancelReason: null,
  seatsPerUnit: null,
  seatsArticle: null,
  freeMeetingsPerYear: null,
  charterVersion: null,
} as const;
