import type { DeskAssignment, DutyAssignment, DutyTaskCard, MemberRole } from '@mengwu/contracts';
import { type Day, dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { Alliances } from '../../alliances/index.ts';
import { mayAnswer, mayMove } from '../domain/duty.rules.ts';
import { type AssignedTask, type DutyTask, isOverdue } from '../domain/duty-task.ts';
import type { AssignmentNames } from '../usecases/assignment-facts.ts';
import { assignmentStateTexts, dutyKindTexts } from './duty.texts.ts';

/** The whitelist of what leaves the room about tasks. */
@Injectable()
export class AssignmentPresenter {
  constructor(private readonly alliances: Alliances) {}

  own(assignment: AssignedTask, role: MemberRole, names: AssignmentNames, now: Instant): DutyAssignment {
    return {
      ...this.shared(assignment, names, now),
      actions: { answer: presentDecision(mayAnswer(role, assignment.state)) },
    };
  }

  desk(assignment: AssignedTask, names: AssignmentNames, now: Instant): DeskAssignment {
    const may = (event: 'confirm' | 'return' | 'cancel') => presentDecision(mayMove(assignment.state, event));
    return {
      ...this.shared(assignment, names, now),
      memberId: assignment.memberId,
      actions: { confirm: may('confirm'), return: may('return'), cancel: may('cancel') },
    };
  }

  private shared(assignment: AssignedTask, names: AssignmentNames, now: Instant) {
    const { id, alliance, kind, title, text, article, dueOn, state, answer, answeredBy, answeredAt } = assignment;
    return {
      ...{ id, alliance, kind, title, text, article, dueOn, state, answer, answeredAt },
      allianceName: this.alliances.nameOf(alliance),
      memberName: names.members.get(assignment.memberId)?.name ?? '',
      kindText: dutyKindTexts[kind],
      stateText: assignmentStateTexts[state],
      isOverdue: isOverdue(assignment, dayOf(now)),
      files: assignment.files.flatMap((file) => names.files.get(file) ?? []),
      answeredBy: answeredBy && (names.people.get(answeredBy)?.name || '未填姓名'),
      remark: assignment.remark,
    };
  }
}

export type TaskProgress = Pick<DutyTaskCard, 'assigned' | 'answered' | 'confirmed' | 'overdue'>;

export function taskCard(
  task: DutyTask,
  { assigned, answered, confirmed, overdue }: TaskProgress,
  today: Day,
): DutyTaskCard {
  const { id, kind, title, dueOn, createdAt } = task;
  return {
    ...{ id, kind, kindText: dutyKindTexts[kind], title, dueOn, createdAt, isOver: dueOn < today },
    ...{ assigned, answered, confirmed, overdue },
  };
}
