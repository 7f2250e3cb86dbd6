import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, newId, type Tx } from '../../../platform/index.ts';
import { type AssignmentEvent, assignmentTransitions, statesBefore } from '../domain/assignment.states.ts';
import type { AssignedTask, Assignment, DutyTask } from '../domain/duty-task.ts';

const COLUMNS = `a.id, a.alliance_id AS alliance, a.task_id AS taskId, a.member_id AS memberId, a.state,
  a.due_on AS dueOn, a.answer, a.files, a.answered_by AS answeredBy, a.answered_at AS answeredAt, a.remark,
  t.kind, t.title, t.text, t.article`;
const JOINED = 'FROM duty_assignments a JOIN duty_tasks t ON t.id = a.task_id AND t.alliance_id = a.alliance_id';
const OPEN_FIRST = "FIELD(a.state, 'returned', 'open', 'answered', 'confirmed', 'cancelled'), a.due_on DESC, a.id";

type Row = Omit<AssignedTask, 'files'> & { files: string };
type Reader = Pick<Tx, 'query'>;

const toAssignment = (row: Row): AssignedTask => ({ ...row, files: JSON.parse(row.files) as string[] });

@Injectable()
export class AssignmentRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, task: DutyTask, memberIds: readonly string[]): Promise<void> {
    const rows = memberIds.map((memberId) => [newId(), task.alliance, task.id, memberId, 'open', task.dueOn, '[]']);
    await tx.executeList(
      'INSERT INTO duty_assignments (id, alliance_id, task_id, member_id, state, due_on, files) VALUES ?',
      [rows],
    );
  }

  async find(alliance: string, id: string, reader: Reader = this.database): Promise<AssignedTask | undefined> {
    const [row] = await reader.query<Row>(`SELECT ${COLUMNS} ${JOINED} WHERE a.alliance_id = ? AND a.id = ?`, [
      alliance,
      id,
    ]);
    return row && toAssignment(row);
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<AssignedTask | undefined> {
    await tx.query('SELECT id FROM duty_assignments WHERE alliance_id = ? AND id = ? FOR UPDATE', [alliance, id]);
    return this.find(alliance, id, tx);
  }

  async ofTask(alliance: string, taskId: string, reader: Reader = this.database): Promise<AssignedTask[]> {
    const rows = await reader.query<Row>(
      `SELECT ${COLUMNS} ${JOINED} WHERE a.alliance_id = ? AND a.task_id = ? ORDER BY ${OPEN_FIRST}`,
      [alliance, taskId],
    );
    return rows.map(toAssignment);
  }

  async ofMembers(memberIds: readonly string[], reader: Reader = this.database): Promise<AssignedTask[]> {
    if (memberIds.length === 0) return [];
    const rows = await reader.query<Row>(
      `/* any-alliance: own */ SELECT ${COLUMNS} ${JOINED} WHERE a.member_id IN ${marks(memberIds)}
       ORDER BY ${OPEN_FIRST} LIMIT 200`,
      [...memberIds],
    );
    return rows.map(toAssignment);
  }

  /** Open tasks by member, and how many of them are past their day. */
  async openCounts(alliance: string, today: Day): Promise<Map<string, { open: number; overdue: number }>> {
    const rows = await this.database.query<{ memberId: string; open: number; overdue: number }>(
      `SELECT member_id AS memberId, COUNT(*) AS open, SUM(due_on < ?) AS overdue
       FROM duty_assignments WHERE alliance_id = ? AND state IN ('open', 'returned') GROUP BY member_id`,
      [today, alliance],
    );
    return new Map(rows.map((row) => [row.memberId, row]));
  }

  /** Moves an assignment along the table; false when somebody else has moved it meanwhile. */
  async move(
    tx: Tx,
    assignment: Assignment,
    event: AssignmentEvent,
    changes: Partial<Pick<Assignment, 'answer' | 'files' | 'answeredBy' | 'answeredAt' | 'remark'>> = {},
  ): Promise<boolean> {
    const next = { ...assignment, ...changes };
    const from = statesBefore(event);
    const to = (assignmentTransitions[assignment.state] as Partial<Record<AssignmentEvent, string>>)[event];
    if (!to) return false;
    const { affectedRows } = await tx.execute(
      `UPDATE duty_assignments SET state = ?, answer = ?, files = ?, answered_by = ?, answered_at = ?, remark = ?,
         decided_at = IF(? = 'answer', decided_at, ?)
       WHERE alliance_id = ? AND id = ? AND state IN ${marks(from)}`,
      [
        to,
        next.answer,
        JSON.stringify(next.files),
        next.answeredBy,
        next.answeredAt,
        next.remark,
        event,
        tx.now,
        assignment.alliance,
        assignment.id,
        ...from,
      ],
    );
    return affectedRows === 1;
  }

  /** What a member that has left still had to do is asked of it no more. */
  async cancelAll(tx: Tx, alliance: string, memberId: string, remark: string): Promise<number> {
    const { affectedRows } = await tx.execute(
      `UPDATE duty_assignments SET state = 'cancelled', remark = ?, decided_at = ?
       WHERE alliance_id = ? AND member_id = ? AND state IN ('open', 'returned', 'answered')`,
      [remark, tx.now, alliance, memberId],
    );
    return affectedRows;
  }

  /** Unanswered, due within some days, and not reminded of yet: for the job. */
  async toRemind(tx: Tx, today: Day, until: Day): Promise<AssignedTask[]> {
    const rows = await tx.query<Row>(
      `/* any-alliance: sweep */ SELECT ${COLUMNS} ${JOINED}
       WHERE a.state IN ('open', 'returned') AND a.due_on BETWEEN ? AND ? AND a.reminded_on IS NULL
       ORDER BY a.id LIMIT 200 FOR UPDATE`,
      [today, until],
    );
    return rows.map(toAssignment);
  }

  async markReminded(tx: Tx, ids: readonly string[], today: Day): Promise<void> {
    await tx.executeList('/* any-alliance: sweep */ UPDATE duty_assignments SET reminded_on = ? WHERE id IN (?)', [
      today,
      ids,
    ]);
  }
}
