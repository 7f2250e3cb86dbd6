import type { DeskEvent } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  Transactions,
} from '../../../platform/index.ts';
import { Payments } from '../../payments/index.ts';
import { mayCancelEvent } from '../domain/event.rules.ts';
import type { Event } from '../domain/event.ts';
import { DeskEventPresenter } from '../http/desk-event.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { ShowDeskEvent } from './show-desk-event.query.ts';
import { TellPeople } from './tell-people.ts';

/** Cancels a meeting: tickets stay as they are, everyone with a seat is told why, and what was paid is owed back. */
@Injectable()
export class CancelEvent {
  constructor(
    private readonly events: EventRepository,
    private readonly showDeskEvent: ShowDeskEvent,
    private readonly tell: TellPeople,
    private readonly payments: Payments,
    private readonly present: DeskEventPresenter,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/events/:event/cancel'>,
  ): Promise<DeskEvent> {
    const { facts } = await this.showDeskEvent.execute(params.alliance, params.event);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const before = await this.events.lock(tx, params.alliance, params.event);
        if (!before) throw new DomainError('event_not_found');
        requireAllowed(mayCancelEvent(before, tx.now));
        await this.events.cancel(tx, before, body.reason);
        const event: Event = {
          ...before,
          state: 'cancelled',
          cancelReason: body.reason,
          version: before.version + 1,
        };
        const to = await this.events.concerned(tx, event);
        await this.tell.cancelled(tx, event, { to, reason: body.reason });
        for (const id of await this.events.paidSeats(tx, event)) {
          await this.payments.oweBack(tx, event.alliance, { kind: 'registration', id });
        }
        tx.record({
          alliance: event.alliance,
          action: 'event.cancelled',
          subject: { kind: 'event', id: event.id },
          before: { state: before.state },
          after: { state: event.state, reason: body.reason },
        });
        return this.present.desk(event, facts, tx.now);
      },
      { answers: true },
    );
  }
}
