import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, selectPage, type Tx } from '../../../platform/index.ts';
import type { DutyTask } from '../domain/duty-task.ts';

const COLUMNS = `t.id, t.alliance_id AS alliance, t.kind, t.title, t.text, t.article, t.due_on AS dueOn,
  t.created_by AS createdBy, t.created_at AS createdAt`;

export interface TaskCounts {
  readonly taskId: string;
  readonly assigned: number;
  readonly answered: number;
  readonly confirmed: number;
  readonly overdue: number;
}

@Injectable()
export class DutyTaskRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, task: DutyTask): Promise<void> {
    const { id, alliance, kind, title, text, article, dueOn, createdBy, createdAt } = task;
    await tx.execute(
      `INSERT INTO duty_tasks (id, alliance_id, kind, title, text, article, due_on, created_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, alliance, kind, title, text, article, dueOn, createdBy, createdAt],
    );
  }

  async find(alliance: string, id: string): Promise<DutyTask | undefined> {
    const [task] = await this.database.query<DutyTask>(
      `SELECT ${COLUMNS} FROM duty_tasks t WHERE t.alliance_id = ? AND t.id = ?`,
      [alliance, id],
    );
    return task;
  }

  async list(
    alliance: string,
    { q, offset, limit }: { q?: string | undefined; offset: number; limit: number },
  ): Promise<{ tasks: DutyTask[]; total: number }> {
    const { rows, total } = await selectPage<DutyTask>(this.database, {
      columns: COLUMNS,
      from: 'duty_tasks t',
      where: [['t.alliance_id = ?', alliance], q ? ['INSTR(t.title, ?) > 0', q] : undefined],
      orderBy: 't.created_at DESC, t.id',
      offset,
      limit,
    });
    return { tasks: rows, total };
  }

  /** How far each task has come; what was cancelled does not count. */
  async counts(alliance: string, taskIds: readonly string[], today: Day): Promise<Map<string, TaskCounts>> {
    if (taskIds.length === 0) return new Map();
    const rows = await this.database.query<TaskCounts>(
      `SELECT task_id AS taskId, COUNT(*) AS assigned, SUM(state = 'answered') AS answered,
         SUM(state = 'confirmed') AS confirmed, SUM(state IN ('open', 'returned') AND due_on < ?) AS overdue
       FROM duty_assignments WHERE alliance_id = ? AND state <> 'cancelled' AND task_id IN ${marks(taskIds)}
       GROUP BY task_id`,
      [today, alliance, ...taskIds],
    );
    return new Map(rows.map((row) => [row.taskId, row]));
  }

  /** Tasks with answers that nobody has looked at, and since when. */
  waiting(alliance: string): Promise<{ id: string; title: string; since: Instant; answers: number }[]> {
    return this.database.query(
      `SELECT t.id, t.title, MIN(a.answered_at) AS since, COUNT(*) AS answers
       FROM duty_assignments a JOIN duty_tasks t ON t.id = a.task_id AND t.alliance_id = a.alliance_id
       WHERE a.alliance_id = ? AND a.state = 'answered' GROUP BY t.id, t.title ORDER BY since LIMIT 100`,
      [alliance],
    );
  }
}
