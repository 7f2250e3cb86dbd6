import type { Cited, DutyTaskCard, Page, PageQuery } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Alliances } from '../../alliances/index.ts';
import { taskCard } from '../http/assignment.presenter.ts';
import { DutyTaskRepository } from '../persistence/duty-task.repository.ts';

const NONE = { assigned: 0, answered: 0, confirmed: 0, overdue: 0 };

/** Tasks given to members, the newest first, and the duties of the charter by which more can be asked. */
@Injectable()
export class ListTasks {
  constructor(
    private readonly alliances: Alliances,
    private readonly tasks: DutyTaskRepository,
  ) {}

  async execute(
    alliance: string,
    { page, pageSize, q }: PageQuery,
    now: Instant,
  ): Promise<Page<DutyTaskCard> & { duties: Cited[] }> {
    const today = dayOf(now);
    const found = await this.tasks.list(alliance, { q, offset: (page - 1) * pageSize, limit: pageSize });
    const ids = found.tasks.map(({ id }) => id);
    const counts = await this.tasks.counts(alliance, ids, today);
    const items = found.tasks.map((task) => taskCard(task, counts.get(task.id) ?? NONE, today));
    const duties = this.alliances.charter(alliance, today).view.duties?.value ?? [];
    const cited = duties.map(({ text, article }) => ({ text, article }));
    return { items, total: found.total, page, pageSize, duties: cited };
  }
}
