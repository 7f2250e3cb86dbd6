import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { stateAfter } from '../domain/application.rules.ts';
import type { ApplicationEvent } from '../domain/application.states.ts';
import type { ActorRole, Application } from '../domain/application.ts';
import { stateTexts } from '../http/application.texts.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationTrail } from '../persistence/application-trail.repository.ts';

export interface MoveOrder {
  readonly event: ApplicationEvent;
  readonly by: { readonly role: ActorRole; readonly personId: string | null };
  readonly reason?: string | null;
  readonly article?: string | null;
  /** What else changes with the state. */
  readonly changes?: Partial<Application>;
}

/** States in which somebody other than the applicant has to act. */
const WAITING = new Set(['submitted', 'publicity', 'resolution']);

/** The one function that moves an application: along the table, with its line in the timeline and in the audit. */
@Injectable()
export class MoveApplication {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly trail: ApplicationTrail,
  ) {}

  /** @throws DomainError `application_not_in_step`, `application_changed_elsewhere` */
  async execute(tx: Tx, application: Application, order: MoveOrder): Promise<Application> {
    const { event, by, reason = null, article = null, changes = {} } = order;
    const state = stateAfter(application.state, event);
    if (!state) throw new DomainError('application_not_in_step', { state: stateTexts[application.state] });
    const waitingSince = WAITING.has(state) ? tx.now : null;
    const moved = await this.applications.update(tx, { ...application, ...changes, state, waitingSince });
    const { alliance, id, charterVersion } = application;
    const move = { event, fromState: application.state, toState: state, byRole: by.role, reason, article, at: tx.now };
    await this.trail.addMove(tx, moved, move, by.personId);
    tx.record({
      alliance,
      action: `application.${event}`,
      subject: { kind: 'application', id },
      before: { state: application.state },
      after: { state },
      charterVersion,
      ...(reason !== null && { note: reason }),
      ...(article !== null && { article }),
    });
    return moved;
  }
}
