import { type CharterView, priorityNotice, seatAllowance } from '@mengwu/charter';
import type { DeskEvent } from '@mengwu/contracts';
import { addMinutes, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  Transactions,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { mayPublishEvent } from '../domain/event.rules.ts';
import type { Event } from '../domain/event.ts';
import { DeskEventPresenter, NO_SIGN_UPS } from '../http/desk-event.presenter.ts';
import { EventRepository } from '../persistence/event.repository.ts';
import { TellPeople } from './tell-people.ts';

/** Publishes a meeting under the charter of its year: members are told and see it at once, others later [D6][D9]. */
@Injectable()
export class PublishEvent {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly events: EventRepository,
    private readonly tell: TellPeople,
    private readonly present: DeskEventPresenter,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/events/:event/publish'>,
  ): Promise<DeskEvent> {
    const people = await this.members.peopleOfActive(params.alliance, 'everyone');
    return this.transactions.run(
      ctx,
      async (tx) => {
        const draft = await this.events.lock(tx, params.alliance, params.event);
        if (!draft) throw new DomainError('event_not_found');
        requireAllowed(mayPublishEvent(draft, tx.now));
        const event = this.published(draft, tx.now);
        await this.events.publish(tx, draft, event);
        await this.tell.published(
          tx,
          event,
          people.map(({ personId }) => personId),
        );
        tx.record({
          alliance: event.alliance,
          action: 'event.published',
          subject: { kind: 'event', id: event.id },
          before: { state: draft.state },
          after: { state: event.state, seatsPerUnit: event.seatsPerUnit, publicFrom: event.publicFrom },
          ...(event.charterVersion && { charterVersion: event.charterVersion }),
          ...(event.seatsArticle && { article: event.seatsArticle }),
        });
        return this.present.desk(event, NO_SIGN_UPS, tx.now);
      },
      { answers: true },
    );
  }

  private published(draft: Event, now: Instant): Event {
    const { view, version } = this.alliances.charterAt(draft.alliance, draft.startsAt);
    const allowance = seatAllowance(view, { kindOfMeeting: draft.kind });
    return {
      ...draft,
      state: 'published',
      version: draft.version + 1,
      publishedAt: now,
      publicFrom: publicFrom(view, draft, now),
      seatsPerUnit: allowance?.seatsPerUnit ?? null,
      seatsArticle: allowance?.article ?? null,
      freeMeetingsPerYear: allowance?.freeMeetingsPerYear ?? null,
      charterVersion: version,
    };
  }
}

function publicFrom(view: CharterView, { kind }: Event, publishedAt: Instant): Instant {
  const notice = priorityNotice(view);
  return notice?.meetings.includes(kind) ? addMinutes(publishedAt, notice.hours * 60) : publishedAt;
}
