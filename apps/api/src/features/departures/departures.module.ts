import type { WorkItem } from '@mengwu/contracts';
import { addMinutes, type Instant } from '@mengwu/kernel';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords, Jobs } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { Alliances, AlliancesModule } from '../alliances/index.ts';
import { BodiesModule } from '../bodies/index.ts';
import { DuesModule } from '../dues/index.ts';
import { DutiesModule } from '../duties/index.ts';
import { EventsModule } from '../events/index.ts';
import { Files, FilesModule } from '../files/index.ts';
import { MembersModule } from '../members/index.ts';
import { Motions, MotionsModule } from '../motions/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { Departures } from './departures.ts';
import { DeparturePresenter } from './http/departure.presenter.ts';
import { departureWords, workOf } from './http/departure.texts.ts';
import { DeparturesController } from './http/departures.controller.ts';
import { DeskDeparturePresenter } from './http/desk-departure.presenter.ts';
import { DeskDeparturesController } from './http/desk-departures.controller.ts';
import { DeskExpulsionsController } from './http/desk-expulsions.controller.ts';
import { DepartureRepository } from './persistence/departure.repository.ts';
import { DepartureTrail } from './persistence/departure-trail.repository.ts';
import { WarningRepository } from './persistence/warning.repository.ts';
import { AdvanceExpulsion } from './usecases/advance-expulsion.usecase.ts';
import { CompleteLeaving } from './usecases/complete-leaving.ts';
import { DecideWithdrawal } from './usecases/decide-withdrawal.usecase.ts';
import { ReadDepartureFacts } from './usecases/departure-facts.ts';
import { DeskAct } from './usecases/desk-act.ts';
import { FindDeparture } from './usecases/find-departure.ts';
import { FinishWithdrawal } from './usecases/finish-withdrawal.ts';
import { FollowDecision } from './usecases/follow-decision.ts';
import { GiveNotice } from './usecases/give-notice.usecase.ts';
import { LeaveWhenDue } from './usecases/leave-when-due.usecase.ts';
import { MayReadFiles } from './usecases/may-read-files.ts';
import { MoveDeparture } from './usecases/move-departure.ts';
import { PlanWithdrawal } from './usecases/plan-withdrawal.query.ts';
import { ProposeDeparture } from './usecases/propose-departure.ts';
import { PutToVote } from './usecases/put-to-vote.usecase.ts';
import { Reply } from './usecases/reply.usecase.ts';
import { Revive } from './usecases/revive.usecase.ts';
import { ShowDeparture } from './usecases/show-departure.query.ts';
import { ShowDeskDeparture } from './usecases/show-desk-departure.query.ts';
import { ShowExpulsionForm } from './usecases/show-expulsion-form.query.ts';
import { TakeBack } from './usecases/take-back.usecase.ts';
import { TellDeparture } from './usecases/tell-departure.ts';
import { WatchInactivity } from './usecases/watch-inactivity.usecase.ts';
import { WriteDossier } from './usecases/write-dossier.usecase.ts';

const OVERDUE_MINUTES = 7 * 24 * 60;

@Module({
  imports: [
    ...[AccountsModule, AlliancesModule, BodiesModule, DuesModule, DutiesModule, EventsModule],
    ...[FilesModule, MembersModule, MotionsModule, NotificationsModule],
  ],
  controllers: [DeparturesController, DeskDeparturesController, DeskExpulsionsController],
  providers: [
    Departures,
    ...[AdvanceExpulsion, CompleteLeaving, DecideWithdrawal, DeskAct, FindDeparture, FinishWithdrawal, FollowDecision],
    ...[GiveNotice, LeaveWhenDue, MayReadFiles, MoveDeparture, PlanWithdrawal, ProposeDeparture, PutToVote],
    ...[ReadDepartureFacts, Reply, Revive, ShowDeparture, ShowDeskDeparture, ShowExpulsionForm, TakeBack],
    ...[TellDeparture, WatchInactivity, WriteDossier],
    ...[DeparturePresenter, DeskDeparturePresenter],
    ...[DepartureRepository, DepartureTrail, WarningRepository],
  ],
  exports: [Departures],
})
export class DeparturesModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly jobs: Jobs,
    private readonly alliances: Alliances,
    private readonly files: Files,
    private readonly motions: Motions,
    private readonly notifications: Notifications,
    private readonly departures: DepartureRepository,
    private readonly leaveWhenDue: LeaveWhenDue,
    private readonly watchInactivity: WatchInactivity,
    private readonly follow: FollowDecision,
    private readonly mayRead: MayReadFiles,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(departureWords);
    // Every minute: rights end at 24:00 of the last day, not at the next full hour.
    this.jobs.every(1, 'departures.leave', (ctx) => this.leaveWhenDue.execute(ctx));
    this.jobs.every(60, 'departures.watch', async (ctx) => {
      for (const { id } of this.alliances.list()) await this.watchInactivity.execute(ctx, id);
    });
    for (const kind of ['withdrawal', 'expulsion'] as const) {
      this.motions.onDecided(kind, (tx, decided) => this.follow.execute(tx, decided));
    }
    this.files.onMayRead('departure', (id, alliance, { personId }) => this.mayRead.execute(alliance, id, personId));
    this.notifications.onWork('departure', (alliance, now) => this.waiting(alliance, now));
  }

  private async waiting(alliance: string, now: Instant): Promise<WorkItem[]> {
    const waiting = await this.departures.waiting(alliance);
    return waiting.map((departure) => {
      const since = departure.waitingSince ?? departure.openedAt;
      const { id, memberName: title } = departure;
      const isOverdue = since < addMinutes(now, -OVERDUE_MINUTES);
      return { kind: 'departure', id, title, what: workOf(departure), since, isOverdue };
    });
  }
}
