import type { WorkItem } from '@mengwu/contracts';
import { addMinutes, type Instant } from '@mengwu/kernel';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords, Jobs } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { Files, FilesModule } from '../files/index.ts';
import { Members, MembersModule } from '../members/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { Duties } from './duties.ts';
import { AssignmentPresenter } from './http/assignment.presenter.ts';
import { DeskDutiesController } from './http/desk-duties.controller.ts';
import { DeskTasksController } from './http/desk-tasks.controller.ts';
import { DutiesController } from './http/duties.controller.ts';
import { dutyWords, taskWords } from './http/duty.texts.ts';
import { LedgerPresenter } from './http/ledger.presenter.ts';
import { AssignmentRepository } from './persistence/assignment.repository.ts';
import { DutyEntryRepository } from './persistence/duty-entry.repository.ts';
import { DutyTaskRepository } from './persistence/duty-task.repository.ts';
import { ReminderRepository } from './persistence/reminder.repository.ts';
import { AnswerTask } from './usecases/answer-task.usecase.ts';
import { AssignmentFacts } from './usecases/assignment-facts.ts';
import { DecideAnswer } from './usecases/decide-answer.usecase.ts';
import { DropTasks } from './usecases/drop-tasks.ts';
import { EnterDuty } from './usecases/enter-duty.usecase.ts';
import { FindAssignment } from './usecases/find-assignment.ts';
import { GiveTask } from './usecases/give-task.usecase.ts';
import { ListMyTasks } from './usecases/list-my-tasks.query.ts';
import { ListStandings } from './usecases/list-standings.query.ts';
import { ListTasks } from './usecases/list-tasks.query.ts';
import { ReadLedger } from './usecases/read-ledger.ts';
import { RemindMember } from './usecases/remind-member.usecase.ts';
import { RemindOfTasks } from './usecases/remind-of-tasks.usecase.ts';
import { ShowTask } from './usecases/show-task.query.ts';
import { TellMember } from './usecases/tell-member.ts';

const HOURLY = 60;
const OVERDUE_MINUTES = 7 * 24 * 60;

@Module({
  imports: [AccountsModule, AlliancesModule, FilesModule, MembersModule, NotificationsModule],
  controllers: [DutiesController, DeskDutiesController, DeskTasksController],
  providers: [
    ...[AnswerTask, AssignmentFacts, DecideAnswer, DropTasks, EnterDuty, FindAssignment, GiveTask, ListMyTasks],
    ...[ListStandings, ListTasks, ReadLedger, RemindMember, RemindOfTasks, ShowTask, TellMember],
    ...[AssignmentPresenter, LedgerPresenter],
    ...[AssignmentRepository, DutyEntryRepository, DutyTaskRepository, ReminderRepository],
    Duties,
  ],
  exports: [Duties],
})
export class DutiesModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly jobs: Jobs,
    private readonly files: Files,
    private readonly members: Members,
    private readonly notifications: Notifications,
    private readonly tasks: DutyTaskRepository,
    private readonly findAssignment: FindAssignment,
    private readonly remindOfTasks: RemindOfTasks,
    private readonly dropTasks: DropTasks,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(dutyWords);
    this.auditWords.add(taskWords);
    this.jobs.every(HOURLY, 'duties.remind', (ctx) => this.remindOfTasks.execute(ctx));
    this.members.onLeft((tx, left) => this.dropTasks.execute(tx, left));
    this.files.onMayRead('duty-assignment', async (id, alliance, { personId }) => {
      const { memberId } = await this.findAssignment.any({ alliance, assignment: id });
      return this.actsFor(alliance, personId, memberId);
    });
    this.files.onMayRead('duty-evidence', (memberId, alliance, { personId }) =>
      this.actsFor(alliance, personId, memberId),
    );
    this.notifications.onWork('duty', (alliance, now) => this.waiting(alliance, now));
  }

  private async actsFor(alliance: string, personId: string, memberId: string): Promise<boolean> {
    return (await this.members.actingFor(personId, alliance))?.memberId === memberId;
  }

  private async waiting(alliance: string, now: Instant): Promise<WorkItem[]> {
    const waiting = await this.tasks.waiting(alliance);
    return waiting.map(({ id, title, since, answers }) => ({
      ...{ kind: 'duty', id, title, since, what: `确认 ${answers} 份任务答复` },
      isOverdue: since < addMinutes(now, -OVERDUE_MINUTES),
      dueAt: addMinutes(since, OVERDUE_MINUTES),
    }));
  }
}
