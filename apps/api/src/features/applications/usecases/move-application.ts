import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { type ActorRole, type ApplicationEvent, stateAfter } from '../domain/application.states.ts';
import type { Application } from '../domain/application.ts';
import { stateText } from '../http/application.texts.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';
import { ChartersOf } from './charters-of.ts';

export interface MoveOrder {
  readonly event: ApplicationEvent;
  readonly by: { readonly role: ActorRole; readonly personId: string | null };
  readonly reason?: string | null;
  readonly article?: string | null;
  /** What else changes with the state; `step` where it leads. */
  readonly changes?: Partial<Application>;
}

/** The one function that moves an application: along the table, with its line in the timeline and in the audit. */
@Injectable()
export class MoveApplication {
  constructor(
    private readonly charters: ChartersOf,
    private readonly applications: ApplicationRepository,
    private readonly trail: ApplicationTrail,
  ) {}

  /** @throws DomainError `application_not_in_step`, `application_changed_elsewhere` */
  async execute(tx: Tx, application: Application, order: MoveOrder): Promise<Application> {
    const { event, by, reason = null, article = null, changes = {} } = order;
    const before = this.charters.step(application);
    const state = stateAfter(this.charters.place(application), event, by.role);
    if (!state) throw new DomainError('application_not_in_step', { state: stateText(application.state, before) });
    const waitingSince = state === 'underway' ? tx.now : null;
    const led = { ...application, ...changes, state, waitingSince };
    const after = this.charters.step(led);
    const moved = await this.applications.update(tx, { ...led, stepKind: after?.kind ?? null });
    const { alliance, id } = application;
    const move = {
      event,
      fromState: application.state,
      toState: state,
      fromStep: application.step,
      toStep: moved.step,
      byRole: by.role,
      reason,
      article,
      at: tx.now,
    };
    await this.trail.addMove(tx, moved, move, by.personId);
    tx.record({
      alliance,
      action: `application.${event}`,
      subject: { kind: 'application', id },
      before: { state: application.state, ...(before && { step: before.title }) },
      after: { state, ...(after && { step: after.title }) },
      charterVersion: moved.charterVersion,
      ...(reason !== null && { note: reason }),
      ...(article !== null && { article }),
    });
    return moved;
  }
}
