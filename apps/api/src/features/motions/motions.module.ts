import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { BodiesModule } from '../bodies/index.ts';
import { Files, FilesModule } from '../files/index.ts';
import { MembersModule } from '../members/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { Sittings, SittingsModule } from '../sittings/index.ts';
import { DecidedHandlers } from './decided-handlers.ts';
import { DeskMotionsController } from './http/desk-motions.controller.ts';
import { DeskResolutionsController } from './http/desk-resolutions.controller.ts';
import { DeskVotesController } from './http/desk-votes.controller.ts';
import { motionWords } from './http/motion.texts.ts';
import { MotionsController } from './http/motions.controller.ts';
import { RemindResolutionsJob } from './jobs/remind-resolutions.job.ts';
import { Motions } from './motions.ts';
import { BallotRepository } from './persistence/ballot.repository.ts';
import { MotionRepository } from './persistence/motion.repository.ts';
import { ProxyRepository } from './persistence/proxy.repository.ts';
import { ResolutionRepository } from './persistence/resolution.repository.ts';
import { VoteBox } from './persistence/vote-box.repository.ts';
import { ApproveMotion } from './usecases/approve-motion.usecase.ts';
import { AttachPapers } from './usecases/attach-papers.ts';
import { CarryOut } from './usecases/carry-out.ts';
import { CastVote } from './usecases/cast-vote.usecase.ts';
import { CloseVote } from './usecases/close-vote.usecase.ts';
import { DoPaperStep } from './usecases/do-paper-step.ts';
import { EditMotion } from './usecases/edit-motion.usecase.ts';
import { FileMotion } from './usecases/file-motion.usecase.ts';
import { FindPlace } from './usecases/find-place.ts';
import { FindSubjects } from './usecases/find-subjects.ts';
import { FinishStep } from './usecases/finish-step.ts';
import { IsBefore } from './usecases/is-before.query.ts';
import { ListChoices } from './usecases/list-choices.query.ts';
import { ListMotion } from './usecases/list-motion.usecase.ts';
import { ListMotionWork } from './usecases/list-motion-work.query.ts';
import { ListMotions } from './usecases/list-motions.query.ts';
import { ListResolutions } from './usecases/list-resolutions.query.ts';
import { LoadMotion } from './usecases/load-motion.ts';
import { MotionAgenda } from './usecases/motion-agenda.ts';
import { MoveMotion } from './usecases/move-motion.ts';
import { OpenVote } from './usecases/open-vote.usecase.ts';
import { ProposeFromSeat } from './usecases/propose-from-seat.usecase.ts';
import { ProposeMotion } from './usecases/propose-motion.ts';
import { ReadBox } from './usecases/read-box.query.ts';
import { RecordProxy } from './usecases/record-proxy.usecase.ts';
import { RecordVote } from './usecases/record-vote.usecase.ts';
import { RemindResolutions } from './usecases/remind-resolutions.usecase.ts';
import { ShowDeskMotion } from './usecases/show-desk-motion.query.ts';
import { ShowMotion } from './usecases/show-motion.query.ts';
import { TellVoters } from './usecases/tell-voters.ts';
import { TrackResolution } from './usecases/track-resolution.usecase.ts';
import { WithdrawFromDesk } from './usecases/withdraw-from-desk.usecase.ts';
import { WithdrawMotion } from './usecases/withdraw-motion.ts';
import { WriteMotion } from './usecases/write-motion.usecase.ts';

const usecases = [
  ApproveMotion,
  AttachPapers,
  CarryOut,
  CastVote,
  CloseVote,
  DoPaperStep,
  EditMotion,
  FileMotion,
  FindPlace,
  FindSubjects,
  FinishStep,
  IsBefore,
  ListChoices,
  ListMotion,
  ListMotionWork,
  ListMotions,
  ListResolutions,
  LoadMotion,
  MotionAgenda,
  MoveMotion,
  OpenVote,
  ProposeFromSeat,
  ProposeMotion,
  ReadBox,
  RecordProxy,
  RecordVote,
  RemindResolutions,
  ShowDeskMotion,
  ShowMotion,
  TellVoters,
  TrackResolution,
  WithdrawFromDesk,
  WithdrawMotion,
  WriteMotion,
];

const repositories = [BallotRepository, MotionRepository, ProxyRepository, ResolutionRepository, VoteBox];

@Module({
  imports: [
    AccountsModule,
    AlliancesModule,
    BodiesModule,
    FilesModule,
    MembersModule,
    NotificationsModule,
    SittingsModule,
  ],
  controllers: [MotionsController, DeskMotionsController, DeskVotesController, DeskResolutionsController],
  providers: [...usecases, ...repositories, DecidedHandlers, Motions, RemindResolutionsJob],
  exports: [Motions],
})
export class MotionsModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly files: Files,
    private readonly notifications: Notifications,
    private readonly sittings: Sittings,
    private readonly handlers: DecidedHandlers,
    private readonly agenda: MotionAgenda,
    private readonly carryOut: CarryOut,
    private readonly isBefore: IsBefore,
    private readonly work: ListMotionWork,
  ) {}

  onModuleInit(): void {
    this.auditWords.add(motionWords);
    this.sittings.onAgenda(this.agenda);
    for (const kind of ['election', 'removal', 'waiver', 'appointment'] as const)
      this.handlers.add(kind, (tx, decided) => this.carryOut.execute(tx, decided));
    this.files.onMayRead('motion', (id, alliance, { personId }) => this.isBefore.ofMotion(alliance, id, personId));
    this.notifications.onWork('motion', (alliance, now) => this.work.ofMotions(alliance, now));
    this.notifications.onWork('tracker', (alliance, now) => this.work.ofResolutions(alliance, now));
  }
}
