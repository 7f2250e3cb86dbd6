import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords, Clock, Outbox } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { BodiesModule } from '../bodies/index.ts';
import { DutiesModule } from '../duties/index.ts';
import { Files, FilesModule } from '../files/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { AgendaProviders } from './agenda-providers.ts';
import { DeskSittingsController } from './http/desk-sittings.controller.ts';
import { sittingWords } from './http/sitting.texts.ts';
import { SittingPlansController } from './http/sitting-plans.controller.ts';
import { SittingsController } from './http/sittings.controller.ts';
import { CallNewcomersJob } from './jobs/call-newcomers.job.ts';
import { AgendaRepository } from './persistence/agenda.repository.ts';
import { AttendanceRepository } from './persistence/attendance.repository.ts';
import { ElectorateRepository } from './persistence/electorate.repository.ts';
import { NoticeRepository } from './persistence/notice.repository.ts';
import { RemarkRepository } from './persistence/remark.repository.ts';
import { SittingRepository } from './persistence/sitting.repository.ts';
import { Sittings } from './sittings.ts';
import { FILE_MINUTES } from './topics.ts';
import { AcknowledgeNotice } from './usecases/acknowledge-notice.usecase.ts';
import { AdjournSitting } from './usecases/adjourn-sitting.usecase.ts';
import { ArrangeAgenda } from './usecases/arrange-agenda.usecase.ts';
import { AttendSitting } from './usecases/attend-sitting.usecase.ts';
import { CallNewcomers } from './usecases/call-newcomers.ts';
import { CancelSitting } from './usecases/cancel-sitting.usecase.ts';
import { CloseSitting } from './usecases/close-sitting.usecase.ts';
import { ConveneSitting } from './usecases/convene-sitting.usecase.ts';
import { Convener } from './usecases/convener.ts';
import { DescribeSitting } from './usecases/describe-sitting.ts';
import { EditSitting } from './usecases/edit-sitting.usecase.ts';
import { EndSitting } from './usecases/end-sitting.ts';
import { FileMinutes } from './usecases/file-minutes.ts';
import { FindSitting } from './usecases/find-sitting.ts';
import { KeepPapers } from './usecases/keep-papers.ts';
import { ListDeskSittings } from './usecases/list-desk-sittings.query.ts';
import { ListMySittings } from './usecases/list-my-sittings.query.ts';
import { ListSittingBodies } from './usecases/list-sitting-bodies.query.ts';
import { ListSittingWork } from './usecases/list-sitting-work.query.ts';
import { MarkAttendance } from './usecases/mark-attendance.usecase.ts';
import { MoveSitting } from './usecases/move-sitting.ts';
import { MyStep } from './usecases/my-step.ts';
import { OpenPhone } from './usecases/open-phone.usecase.ts';
import { OpenSitting } from './usecases/open-sitting.usecase.ts';
import { PlanSitting } from './usecases/plan-sitting.usecase.ts';
import { ReadAgenda } from './usecases/read-agenda.ts';
import { ReadRoll } from './usecases/read-roll.ts';
import { RemindSitting } from './usecases/remind-sitting.usecase.ts';
import { ReplyToSitting } from './usecases/reply-to-sitting.usecase.ts';
import { RescheduleSitting } from './usecases/reschedule-sitting.usecase.ts';
import { SetPapers } from './usecases/set-papers.usecase.ts';
import { ShowSitting } from './usecases/show-sitting.query.ts';
import { SittingStep } from './usecases/sitting-step.ts';
import { TellSitting } from './usecases/tell-sitting.ts';
import { WriteMinutes } from './usecases/write-minutes.ts';

const usecases = [
  AcknowledgeNotice,
  AdjournSitting,
  ArrangeAgenda,
  AttendSitting,
  CallNewcomers,
  CancelSitting,
  CloseSitting,
  ConveneSitting,
  Convener,
  DescribeSitting,
  EditSitting,
  EndSitting,
  FileMinutes,
  FindSitting,
  KeepPapers,
  ListDeskSittings,
  ListMySittings,
  ListSittingBodies,
  ListSittingWork,
  MarkAttendance,
  MoveSitting,
  MyStep,
  OpenPhone,
  OpenSitting,
  PlanSitting,
  ReadAgenda,
  ReadRoll,
  RemindSitting,
  ReplyToSitting,
  RescheduleSitting,
  SetPapers,
  ShowSitting,
  SittingStep,
  TellSitting,
  WriteMinutes,
];

const repositories = [
  AgendaRepository,
  AttendanceRepository,
  ElectorateRepository,
  NoticeRepository,
  RemarkRepository,
  SittingRepository,
];

@Module({
  imports: [AccountsModule, AlliancesModule, BodiesModule, DutiesModule, FilesModule, NotificationsModule],
  controllers: [SittingsController, SittingPlansController, DeskSittingsController],
  providers: [...usecases, ...repositories, AgendaProviders, CallNewcomersJob, Sittings],
  exports: [Sittings],
})
export class SittingsModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly notifications: Notifications,
    private readonly findSitting: FindSitting,
    private readonly fileMinutes: FileMinutes,
    private readonly work: ListSittingWork,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(sittingWords);
    this.outbox.on(FILE_MINUTES, ({ payload }, ctx) => this.fileMinutes.execute(ctx, payload));
    this.files.onMayRead('sitting', (id, alliance, { personId }) =>
      this.findSitting.mayRead({ alliance, id }, personId, { now: this.clock.now() }),
    );
    this.notifications.onWork('sitting', (alliance, now) => this.work.ofSittings(alliance, now));
    this.notifications.onWork('meetingDue', (alliance, now) => this.work.ofYear(alliance, now));
  }
}
