import type { DeskEvent } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  Transactions,
} from '../../../platform/index.ts';
import { areTimesRight, mayEditEvent } from '../domain/event.rules.ts';
import { readEventInput } from '../domain/event-input.ts';
import { DeskEventPresenter, NO_SIGN_UPS } from '../http/desk-event.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';

/** An officer changes a draft; of two who change it at once, the later one is told. */
@Injectable()
export class EditEvent {
  constructor(
    private readonly events: EventRepository,
    private readonly present: DeskEventPresenter,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'PATCH /alliances/:alliance/desk/events/:event'>,
  ): Promise<DeskEvent> {
    return this.transactions.run(ctx, async (tx) => {
      const event = await this.events.lock(tx, params.alliance, params.event);
      if (!event) throw new DomainError('event_not_found');
      requireAllowed(mayEditEvent(event));
      if (event.version !== body.version) throw new DomainError('changed_elsewhere');
      const content = readEventInput(body);
      requireAllowed(areTimesRight(content, tx.now));
      if (!(await this.events.edit(tx, event, content))) throw new DomainError('changed_elsewhere');
      tx.record({
        alliance: event.alliance,
        action: 'event.edited',
        subject: { kind: 'event', id: event.id },
        before: told(event),
        after: told(content),
      });
      return this.present.desk({ ...event, ...content, version: event.version + 1 }, NO_SIGN_UPS, tx.now);
    });
  }
}

function told({
  title,
  place,
  startsAt,
  endsAt,
  signUpClosesAt,
  capacity,
  priceFen,
}: ReturnType<typeof readEventInput>) {
  return { title, place, startsAt, endsAt, signUpClosesAt, capacity, priceFen };
}
