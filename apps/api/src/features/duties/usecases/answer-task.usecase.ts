import type { DutyAssignment } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import { mayAnswer } from '../domain/duty.rules.ts';
import { AssignmentPresenter } from '../http/assignment.presenter.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';
import { AssignmentFacts } from './assignment-facts.ts';
import { FindAssignment } from './find-assignment.ts';

/** The unit answers a task; until the desk has looked at it, a later answer takes the place of an earlier one. */
@Injectable()
export class AnswerTask {
  constructor(
    private readonly findAssignment: FindAssignment,
    private readonly assignments: AssignmentRepository,
    private readonly files: Files,
    private readonly facts: AssignmentFacts,
    private readonly present: AssignmentPresenter,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/duty-tasks/:assignment/answer'>,
  ): Promise<DutyAssignment> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { assignment, role } = await this.findAssignment.own(personId, params, tx);
        requireAllowed(mayAnswer(role, assignment.state));
        const files = [...new Set(body.files)];
        if (body.text === '' && files.length === 0) throw new DomainError('duty_answer_empty');
        const { alliance, id } = assignment;
        const subject = { kind: 'duty-assignment', id };
        for (const file of files.filter((one) => !assignment.files.includes(one))) {
          await this.files.attach(tx, { file, alliance, owner: personId, purpose: 'duty', subject });
        }
        await this.files.keepOnly(tx, alliance, subject, files);
        const changes = { answer: body.text, files, answeredBy: personId, answeredAt: tx.now };
        if (!(await this.assignments.move(tx, assignment, 'answer', changes)))
          throw new DomainError('changed_elsewhere');
        tx.record({
          alliance,
          action: 'duty-task.answer',
          subject: { kind: 'duty-task', id: assignment.taskId },
          after: { memberId: assignment.memberId, files: files.length },
        });
        const answered = await this.findAssignment.any(params, tx);
        return this.present.own(answered, role, await this.facts.namesFor([answered], tx), tx.now);
      },
      { answers: true },
    );
  }
}
