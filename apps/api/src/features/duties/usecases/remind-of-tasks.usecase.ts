import { dayInWords } from '@mengwu/contracts';
import { addDays, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type RequestContext, Transactions } from '../../../platform/index.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';
import { TellMember } from './tell-member.ts';

const DAYS_BEFORE = 3;

/** Three days before a task is due its member is reminded once. */
@Injectable()
export class RemindOfTasks {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly tell: TellMember,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    while ((await this.batch(ctx)) > 0);
  }

  private batch(ctx: RequestContext): Promise<number> {
    return this.transactions.run(
      ctx,
      async (tx) => {
        const today = dayOf(tx.now);
        const due = await this.assignments.toRemind(tx, today, addDays(today, DAYS_BEFORE));
        if (due.length === 0) return 0;
        const ids = due.map(({ id }) => id);
        await this.assignments.markReminded(tx, ids, today);
        for (const one of due) {
          await this.tell.aboutTask(
            tx,
            one,
            `任务即将到期：${one.title}`,
            `请在${dayInWords(one.dueOn)} 24:00 前答复。`,
          );
        }
        return due.length;
      },
      { unrecorded: 'machinery' },
    );
  }
}
