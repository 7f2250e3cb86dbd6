import type { DeskAssignment } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import type { AssignmentEvent } from '../domain/assignment.states.ts';
import { mayMove } from '../domain/duty.rules.ts';
import type { AssignedTask } from '../domain/duty-task.ts';
import { Duties } from '../duties.ts';
import { AssignmentPresenter } from '../http/assignment.presenter.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';
import { AssignmentFacts } from './assignment-facts.ts';
import { FindAssignment } from './find-assignment.ts';
import { TellMember } from './tell-member.ts';

type Key = { alliance: string; assignment: string };

/** The desk looks at an answer: it counts as fulfilled, goes back with a remark, or is asked for no more. */
@Injectable()
export class DecideAnswer {
  constructor(
    private readonly findAssignment: FindAssignment,
    private readonly assignments: AssignmentRepository,
    private readonly duties: Duties,
    private readonly facts: AssignmentFacts,
    private readonly tell: TellMember,
    private readonly present: AssignmentPresenter,
    private readonly transactions: Transactions,
  ) {}

  confirm(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/confirm'>,
  ): Promise<DeskAssignment> {
    return this.decide(ctx, params, 'confirm', null, async (tx, assignment) => {
      const { alliance, memberId, id, kind, title, article, answeredAt } = assignment;
      await this.duties.record(tx, {
        ...{ alliance, memberId, kind, title, on: dayOf(answeredAt ?? tx.now) },
        evidence: { kind: 'assignment', id },
        ...(article !== null && { article }),
      });
      await this.tell.aboutTask(tx, assignment, `“${title}”已确认`, '秘书处已确认你们的答复，并记入履职台账。');
    });
  }

  return(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/return'>,
  ): Promise<DeskAssignment> {
    return this.decide(ctx, params, 'return', body.remark, (tx, assignment) =>
      this.tell.aboutTask(tx, assignment, `“${assignment.title}”需要补充`, `秘书处退回了答复：${body.remark}`),
    );
  }

  cancel(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/duty-assignments/:assignment/cancel'>,
  ): Promise<DeskAssignment> {
    return this.decide(ctx, params, 'cancel', body.reason, (tx, assignment) =>
      this.tell.aboutTask(tx, assignment, `“${assignment.title}”已取消`, `无需再答复：${body.reason}`),
    );
  }

  private decide(
    ctx: RequestContext,
    key: Key,
    event: Exclude<AssignmentEvent, 'answer'>,
    remark: string | null,
    then: (tx: Tx, assignment: AssignedTask) => Promise<void>,
  ): Promise<DeskAssignment> {
    signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const assignment = await this.findAssignment.any(key, tx);
        requireAllowed(mayMove(assignment.state, event));
        if (!(await this.assignments.move(tx, assignment, event, { remark })))
          throw new DomainError('changed_elsewhere');
        const { alliance, taskId, memberId } = assignment;
        tx.record({
          alliance,
          action: `duty-task.${event}`,
          subject: { kind: 'duty-task', id: taskId },
          after: { memberId },
          ...(remark !== null && { note: remark }),
        });
        await then(tx, assignment);
        const decided = await this.findAssignment.any(key, tx);
        return this.present.desk(decided, await this.facts.namesFor([decided], tx), tx.now);
      },
      { answers: true },
    );
  }
}
