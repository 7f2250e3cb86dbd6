import type { WorkItem } from '@mengwu/contracts';
import { addMinutes, type Instant } from '@mengwu/kernel';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { Dues, DuesModule } from '../dues/index.ts';
import { FilesModule } from '../files/index.ts';
import { MembersModule } from '../members/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { ApplicationPresenter } from './http/application.presenter.ts';
import { applicationWords, workTexts } from './http/application.texts.ts';
import { ApplicationsController } from './http/applications.controller.ts';
import { DeskApplicationsController } from './http/desk-applications.controller.ts';
import { ApplicationRepository } from './persistence/application.repository.ts';
import { ApplicationTrail } from './persistence/application-trail.repository.ts';
import { AdmitApplicant } from './usecases/admit-applicant.ts';
import { AdmitPaidApplicant } from './usecases/admit-paid-applicant.ts';
import { AdvanceApplication } from './usecases/advance-application.ts';
import { ClosePublicity } from './usecases/close-publicity.usecase.ts';
import { DeskStep } from './usecases/desk-step.ts';
import { FindApplication } from './usecases/find-application.ts';
import { ListApplications } from './usecases/list-applications.query.ts';
import { MemberNumbers } from './usecases/member-numbers.ts';
import { MoveApplication } from './usecases/move-application.ts';
import { RecordResolution } from './usecases/record-resolution.usecase.ts';
import { ReviewApplication } from './usecases/review-application.usecase.ts';
import { SaveDraft } from './usecases/save-draft.usecase.ts';
import { ShowApplication } from './usecases/show-application.query.ts';
import { StartApplication } from './usecases/start-application.usecase.ts';
import { SubmissionNeighbours } from './usecases/submission-neighbours.ts';
import { SubmitApplication } from './usecases/submit-application.usecase.ts';
import { TellApplicant } from './usecases/tell-applicant.ts';
import { WithdrawApplication } from './usecases/withdraw-application.usecase.ts';

const OVERDUE_MINUTES = 7 * 24 * 60;

@Module({
  imports: [AccountsModule, AlliancesModule, DuesModule, FilesModule, MembersModule, NotificationsModule],
  controllers: [ApplicationsController, DeskApplicationsController],
  providers: [
    AdmitApplicant,
    AdmitPaidApplicant,
    AdvanceApplication,
    ApplicationPresenter,
    ApplicationRepository,
    ApplicationTrail,
    ClosePublicity,
    DeskStep,
    FindApplication,
    ListApplications,
    MemberNumbers,
    MoveApplication,
    RecordResolution,
    ReviewApplication,
    SaveDraft,
    ShowApplication,
    StartApplication,
    SubmissionNeighbours,
    SubmitApplication,
    TellApplicant,
    WithdrawApplication,
  ],
})
export class ApplicationsModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly dues: Dues,
    private readonly notifications: Notifications,
    private readonly applications: ApplicationRepository,
    private readonly admitPaid: AdmitPaidApplicant,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(applicationWords);
    this.dues.onApplicationPaid((tx, bill) => this.admitPaid.execute(tx, bill));
    this.notifications.onWork('application', (alliance, now) => this.waiting(alliance, now));
  }

  private async waiting(alliance: string, now: Instant): Promise<WorkItem[]> {
    const waiting = await this.applications.waiting(alliance);
    return waiting.map(({ id, name, state, since }) => ({
      ...workTexts[state],
      id,
      title: name,
      since,
      isOverdue: since < addMinutes(now, -OVERDUE_MINUTES),
    }));
  }
}
