import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords, Outbox } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { BodiesModule } from '../bodies/index.ts';
import { CertificatesModule } from '../certificates/index.ts';
import { Dues, DuesModule } from '../dues/index.ts';
import { DutiesModule } from '../duties/index.ts';
import { Files, FilesModule } from '../files/index.ts';
import { MembersModule } from '../members/index.ts';
import { Motions, MotionsModule } from '../motions/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { ApplicationPresenter } from './http/application.presenter.ts';
import { applicationWords } from './http/application.texts.ts';
import { ApplicationsController } from './http/applications.controller.ts';
import { DeskApplicationPresenter } from './http/desk-application.presenter.ts';
import { DeskApplicationsController } from './http/desk-applications.controller.ts';
import { PublicityController } from './http/publicity.controller.ts';
import { PublicityPresenter } from './http/publicity.presenter.ts';
import { RelayController } from './http/relay.controller.ts';
import { EndPublicities } from './jobs/end-publicities.job.ts';
import { ApplicationRepository } from './persistence/application.repository.ts';
import { ApplicationTrail } from './persistence/application-trail.repository.ts';
import { PaperRepository } from './persistence/paper.repository.ts';
import { PublicityRepository } from './persistence/publicity.repository.ts';
import { RelayRepository } from './persistence/relay.repository.ts';
import { TELL_PUBLICITY } from './topics.ts';
import { AdmitApplicant } from './usecases/admit-applicant.ts';
import { AdmitPaidApplicant } from './usecases/admit-paid-applicant.ts';
import { AdvanceApplication } from './usecases/advance-application.ts';
import { AnswerObjector } from './usecases/answer-objector.ts';
import { ChartersOf } from './usecases/charters-of.ts';
import { ClosePublicity } from './usecases/close-publicity.ts';
import { ConfirmForm } from './usecases/confirm-form.usecase.ts';
import { DeskStep } from './usecases/desk-step.ts';
import { EndPublicity } from './usecases/end-publicity.usecase.ts';
import { EnterStep } from './usecases/enter-step.ts';
import { FindApplication } from './usecases/find-application.ts';
import { FollowVote } from './usecases/follow-vote.ts';
import { FoundingVote } from './usecases/founding-vote.ts';
import { ListApplications } from './usecases/list-applications.query.ts';
import { ListPublicities } from './usecases/list-publicities.query.ts';
import { MemberNumbers } from './usecases/member-numbers.ts';
import { MoveApplication } from './usecases/move-application.ts';
import { Newcomers } from './usecases/newcomers.ts';
import { ObjectToApplicant } from './usecases/object-to-applicant.usecase.ts';
import { OpenForm } from './usecases/open-form.query.ts';
import { Papers } from './usecases/papers.ts';
import { PrintForm } from './usecases/print-form.usecase.ts';
import { RaiseFirstBill } from './usecases/raise-first-bill.ts';
import { ReadScan } from './usecases/read-scan.ts';
import { RecordRelay } from './usecases/record-relay.usecase.ts';
import { RecordResolution } from './usecases/record-resolution.usecase.ts';
import { RefuseApplicant } from './usecases/refuse-applicant.ts';
import { ResolveObjection } from './usecases/resolve-objection.usecase.ts';
import { ReviewApplication } from './usecases/review-application.usecase.ts';
import { SaveDraft } from './usecases/save-draft.usecase.ts';
import { ShowApplication } from './usecases/show-application.query.ts';
import { ShowPublicity } from './usecases/show-publicity.query.ts';
import { ShowRelay } from './usecases/show-relay.query.ts';
import { StartApplication } from './usecases/start-application.usecase.ts';
import { SubmissionNeighbours } from './usecases/submission-neighbours.ts';
import { SubmitApplication } from './usecases/submit-application.usecase.ts';
import { TellApplicant } from './usecases/tell-applicant.ts';
import { TellPublicity } from './usecases/tell-publicity.usecase.ts';
import { WithdrawApplication } from './usecases/withdraw-application.usecase.ts';
import { WaitingWork } from './waiting-work.ts';

@Module({
  imports: [
    AccountsModule,
    AlliancesModule,
    BodiesModule,
    CertificatesModule,
    DuesModule,
    DutiesModule,
    FilesModule,
    MembersModule,
    MotionsModule,
    NotificationsModule,
  ],
  controllers: [ApplicationsController, DeskApplicationsController, PublicityController, RelayController],
  providers: [
    AdmitApplicant,
    AdmitPaidApplicant,
    AdvanceApplication,
    AnswerObjector,
    ApplicationPresenter,
    ApplicationRepository,
    ApplicationTrail,
    ChartersOf,
    ClosePublicity,
    ConfirmForm,
    DeskApplicationPresenter,
    DeskStep,
    EndPublicities,
    EndPublicity,
    EnterStep,
    FindApplication,
    FollowVote,
    FoundingVote,
    ListApplications,
    ListPublicities,
    MemberNumbers,
    MoveApplication,
    Newcomers,
    ObjectToApplicant,
    OpenForm,
    PaperRepository,
    Papers,
    PrintForm,
    PublicityPresenter,
    PublicityRepository,
    RaiseFirstBill,
    ReadScan,
    RecordRelay,
    RecordResolution,
    RefuseApplicant,
    RelayRepository,
    ResolveObjection,
    ReviewApplication,
    SaveDraft,
    ShowApplication,
    ShowPublicity,
    ShowRelay,
    StartApplication,
    SubmissionNeighbours,
    SubmitApplication,
    TellApplicant,
    TellPublicity,
    WaitingWork,
    WithdrawApplication,
  ],
})
export class ApplicationsModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly outbox: Outbox,
    private readonly dues: Dues,
    private readonly files: Files,
    private readonly motions: Motions,
    private readonly notifications: Notifications,
    private readonly admitPaid: AdmitPaidApplicant,
    private readonly followVote: FollowVote,
    private readonly tellPublicity: TellPublicity,
    private readonly work: WaitingWork,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(applicationWords);
    this.dues.onApplicationPaid((tx, bill) => this.admitPaid.execute(tx, bill));
    this.motions.onDecided('admission', (tx, decided) => this.followVote.execute(tx, decided));
    this.notifications.onWork('application', (alliance, now) => this.work.list(alliance, now));
    // Whoever has to vote on an applicant may read what it has handed in.
    this.files.onMayRead('application', (id, alliance, { personId }) =>
      this.motions.isBefore(alliance, { kind: 'application', id }, personId),
    );
    this.outbox.on(TELL_PUBLICITY, ({ payload }, ctx) =>
      this.tellPublicity.execute(ctx, payload.alliance, payload.publicity),
    );
  }
}
