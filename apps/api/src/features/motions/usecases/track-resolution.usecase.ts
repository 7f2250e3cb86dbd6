import type { ResolutionCard } from '@mengwu/contracts';
import { day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  Transactions,
} from '../../../platform/index.ts';
import { mayAssign, mayComplete } from '../domain/resolution.rules.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { ListResolutions } from './list-resolutions.query.ts';

/** A22: the chair sees to it that resolutions are carried out; who does, by when, and when it was done. */
@Injectable()
export class TrackResolution {
  constructor(
    private readonly resolutions: ResolutionRepository,
    private readonly list: ListResolutions,
    private readonly transactions: Transactions,
  ) {}

  assign(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/resolutions/:resolution/assign'>,
  ): Promise<ResolutionCard> {
    const dueOn = day(body.dueOn);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const before = await this.resolutions.lock(tx, params.alliance, params.resolution);
        requireAllowed(mayAssign(before));
        if (dueOn < dayOf(tx.now)) throw new DomainError('day_in_past');
        const { responsible, person } = body;
        await this.resolutions.assign(tx, before, { responsible, person, dueOn });
        tx.record({
          alliance: before.alliance,
          action: 'resolution.assigned',
          subject: { kind: 'resolution', id: before.id },
          before: { responsible: before.responsible, dueOn: before.dueOn },
          after: { responsible, dueOn },
        });
        return this.list.one({ ...before, responsible, responsiblePerson: person, dueOn }, tx);
      },
      { answers: true },
    );
  }

  complete(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/resolutions/:resolution/complete'>,
  ): Promise<ResolutionCard> {
    const doneOn = day(body.doneOn);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const before = await this.resolutions.lock(tx, params.alliance, params.resolution);
        requireAllowed(mayComplete(before));
        if (doneOn > dayOf(tx.now)) throw new DomainError('day_in_future');
        if (doneOn < before.decidedOn) throw new DomainError('day_before_vote', { decidedOn: before.decidedOn });
        await this.resolutions.complete(tx, before, { doneOn, note: body.note });
        tx.record({
          alliance: before.alliance,
          action: 'resolution.completed',
          subject: { kind: 'resolution', id: before.id },
          after: { doneOn, note: body.note },
        });
        return this.list.one({ ...before, doneOn, doneNote: body.note }, tx);
      },
      { answers: true },
    );
  }
}
