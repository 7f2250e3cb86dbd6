import type { MemberRole } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import type { AssignedTask } from '../domain/duty-task.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';

interface Key {
  readonly alliance: string;
  readonly assignment: string;
}

/** Finds a task for the people of its member or for the desk; for all others it does not exist. */
@Injectable()
export class FindAssignment {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly members: Members,
  ) {}

  /** @throws DomainError `duty_task_not_found` */
  async own(
    personId: string,
    { alliance, assignment: id }: Key,
    tx?: Tx,
  ): Promise<{ assignment: AssignedTask; role: MemberRole }> {
    const acting = await this.members.actingFor(personId, alliance, tx);
    const assignment = await this.any({ alliance, assignment: id }, tx);
    if (acting?.memberId !== assignment.memberId) throw new DomainError('duty_task_not_found');
    return { assignment, role: acting.role };
  }

  /** @throws DomainError `duty_task_not_found` */
  async any({ alliance, assignment: id }: Key, tx?: Tx): Promise<AssignedTask> {
    const found = tx ? await this.assignments.lock(tx, alliance, id) : await this.assignments.find(alliance, id);
    if (!found) throw new DomainError('duty_task_not_found');
    return found;
  }
}
