import type { DeskDutyTask } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { type AssignedTask, type DutyTask, isOverdue } from '../domain/duty-task.ts';
import { AssignmentPresenter, taskCard } from '../http/assignment.presenter.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';
import { DutyTaskRepository } from '../persistence/duty-task.repository.ts';
import { AssignmentFacts } from './assignment-facts.ts';

/** A task with the answer of each member, for the desk. */
@Injectable()
export class ShowTask {
  constructor(
    private readonly tasks: DutyTaskRepository,
    private readonly assignments: AssignmentRepository,
    private readonly facts: AssignmentFacts,
    private readonly presenter: AssignmentPresenter,
  ) {}

  /** @throws DomainError `duty_task_not_found` */
  async execute(alliance: string, id: string, now: Instant): Promise<DeskDutyTask> {
    const task = await this.tasks.find(alliance, id);
    if (!task) throw new DomainError('duty_task_not_found');
    return this.show(task, await this.assignments.ofTask(alliance, id), { now });
  }

  /** The same inside the transaction that made it. */
  present(task: DutyTask, assignments: readonly AssignedTask[], tx: Tx): Promise<DeskDutyTask> {
    return this.show(task, assignments, { now: tx.now, tx });
  }

  private async show(
    task: DutyTask,
    assignments: readonly AssignedTask[],
    { now, tx }: { now: Instant; tx?: Tx },
  ): Promise<DeskDutyTask> {
    const names = await this.facts.namesFor(assignments, tx);
    const count = (test: (one: AssignedTask) => boolean) => assignments.filter(test).length;
    const today = dayOf(now);
    const counts = {
      assigned: count(({ state }) => state !== 'cancelled'),
      answered: count(({ state }) => state === 'answered'),
      confirmed: count(({ state }) => state === 'confirmed'),
      overdue: count((one) => isOverdue(one, today)),
    };
    const { text, article } = task;
    return {
      ...taskCard(task, counts, today),
      ...{ text, article },
      assignments: assignments.map((one) => this.presenter.desk(one, names, now)),
    };
  }
}
