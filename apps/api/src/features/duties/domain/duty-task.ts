import type { AssignmentState, DutyTaskKind } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** What the secretariat asks of members until a day. */
export interface DutyTask {
  readonly id: string;
  readonly alliance: string;
  readonly kind: DutyTaskKind;
  readonly title: string;
  readonly text: string;
  readonly article: string | null;
  readonly dueOn: Day;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

/** The task as one member has it. */
export interface Assignment {
  readonly id: string;
  readonly alliance: string;
  readonly taskId: string;
  readonly memberId: string;
  readonly state: AssignmentState;
  readonly dueOn: Day;
  readonly answer: string | null;
  readonly files: readonly string[];
  readonly answeredBy: string | null;
  readonly answeredAt: Instant | null;
  readonly remark: string | null;
}

export type AssignedTask = Assignment & Pick<DutyTask, 'kind' | 'title' | 'text' | 'article'>;

/** Past its day without an answer that stands. */
export function isOverdue({ state, dueOn }: Pick<Assignment, 'state' | 'dueOn'>, today: Day): boolean {
  return (state === 'open' || state === 'returned') && dueOn < today;
}
