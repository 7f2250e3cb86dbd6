import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Left } from '../../members/index.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';

/** A member that has left is asked for nothing more. */
@Injectable()
export class DropTasks {
  constructor(private readonly assignments: AssignmentRepository) {}

  async execute(tx: Tx, { alliance, memberId, article }: Left): Promise<void> {
    const dropped = await this.assignments.cancelAll(tx, alliance, memberId, '该成员已离开联盟');
    if (dropped === 0) return;
    tx.record({
      alliance,
      action: 'duty-task.dropped',
      subject: { kind: 'member', id: memberId },
      after: { members: dropped, article },
    });
  }
}
