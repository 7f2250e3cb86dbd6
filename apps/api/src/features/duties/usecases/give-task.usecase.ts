import { type DeskDutyTask, dayInWords } from '@mengwu/contracts';
import { day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { isDutyOf } from '../domain/duty.rules.ts';
import type { DutyTask } from '../domain/duty-task.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';
import { DutyTaskRepository } from '../persistence/duty-task.repository.ts';
import { ShowTask } from './show-task.query.ts';
import { TellMember } from './tell-member.ts';

type Input = InputOf<'POST /alliances/:alliance/desk/duty-tasks'>;

/** The secretariat asks members for a task, material or a reply, by a duty of the charter and until a day. */
@Injectable()
export class GiveTask {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly tasks: DutyTaskRepository,
    private readonly assignments: AssignmentRepository,
    private readonly showTask: ShowTask,
    private readonly tell: TellMember,
    private readonly transactions: Transactions,
  ) {}

  execute(ctx: RequestContext, { params: { alliance }, body }: Input): Promise<DeskDutyTask> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        if (body.dueOn <= dayOf(tx.now)) throw new DomainError('duty_due_wrong');
        const { view } = this.alliances.charterAt(alliance, tx.now);
        if (body.article !== undefined) requireAllowed(isDutyOf(view, body.article));
        const { kind, title, text } = body;
        const task: DutyTask = {
          ...{ id: newId(), alliance, kind, title, text, dueOn: day(body.dueOn) },
          ...{ article: body.article ?? view.duties?.article ?? null, createdBy: personId, createdAt: tx.now },
        };
        const memberIds = await this.membersFor(tx, alliance, body.members);
        await this.tasks.insert(tx, task);
        await this.assignments.insert(tx, task, memberIds);
        tx.record({
          alliance,
          action: 'duty-task.give',
          subject: { kind: 'duty-task', id: task.id },
          after: { title, dueOn: task.dueOn, members: memberIds.length, article: task.article },
        });
        const given = await this.assignments.ofTask(alliance, task.id, tx);
        for (const one of given) {
          await this.tell.aboutTask(
            tx,
            one,
            `新任务：${title}`,
            `${text}（请在${dayInWords(task.dueOn)} 24:00 前答复）`,
          );
        }
        return this.showTask.present(task, given, tx);
      },
      { answers: true },
    );
  }

  private async membersFor(tx: Tx, alliance: string, asked: Input['body']['members']): Promise<string[]> {
    if (asked === 'all') {
      const ids: string[] = [];
      for await (const { id } of this.members.activeMembers(alliance, { tx })) ids.push(id);
      if (ids.length === 0) throw new DomainError('duty_no_members');
      return ids;
    }
    const ids = [...new Set(asked)];
    const cards = await this.members.memberCards(alliance, ids, tx);
    if (ids.some((id) => cards.get(id)?.state !== 'active')) throw new DomainError('member_not_found');
    return ids;
  }
}
