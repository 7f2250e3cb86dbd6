import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditWords } from '../../platform/index.ts';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { FilesModule } from '../files/index.ts';
import { Members, MembersModule, Succession } from '../members/index.ts';
import { Notifications, NotificationsModule } from '../notifications/index.ts';
import { Bodies } from './bodies.ts';
import { ChairHandlers } from './chair-handlers.ts';
import { BodiesController } from './http/bodies.controller.ts';
import { BodyPresenter } from './http/body.presenter.ts';
import { DeskBodiesController } from './http/desk-bodies.controller.ts';
import { DeskCandidatesController } from './http/desk-candidates.controller.ts';
import { DeskOfficesController } from './http/desk-offices.controller.ts';
import { OfficePresenter } from './http/office.presenter.ts';
import { candidateWords, mandateWords, officeWords, seatableWords, waiverWords } from './http/office.texts.ts';
import { WarnTermsJob } from './jobs/warn-terms.job.ts';
import { BodyBookRepository } from './persistence/body-book.repository.ts';
import { CandidateRepository } from './persistence/candidate.repository.ts';
import { EnlistedRepository } from './persistence/enlisted.repository.ts';
import { MandateRepository } from './persistence/mandate.repository.ts';
import { OfficeAuditRepository } from './persistence/office-audit.repository.ts';
import { OfficeDutyRepository } from './persistence/office-duty.repository.ts';
import { OfficeTermRepository } from './persistence/office-term.repository.ts';
import { PersonLinkRepository } from './persistence/person-link.repository.ts';
import { TermWarningRepository } from './persistence/term-warning.repository.ts';
import { WaiverRepository } from './persistence/waiver.repository.ts';
import { Candidates } from './usecases/candidates.usecase.ts';
import { ClaimPlaces } from './usecases/claim-places.ts';
import { DeskPlaces } from './usecases/desk-places.usecase.ts';
import { DeskRepresentative } from './usecases/desk-representative.usecase.ts';
import { ElectCandidate } from './usecases/elect-candidate.ts';
import { EndMandate } from './usecases/end-mandate.ts';
import { EndOffice } from './usecases/end-office.ts';
import { EndPlaces } from './usecases/end-places.usecase.ts';
import { Entitled } from './usecases/entitled.query.ts';
import { FollowUnits } from './usecases/follow-units.ts';
import { ListTermWork } from './usecases/list-term-work.query.ts';
import { MoveCandidate } from './usecases/move-candidate.ts';
import { MyPlaces } from './usecases/my-places.query.ts';
import { MyUnitPage } from './usecases/my-unit.usecase.ts';
import { OfficeAudits } from './usecases/office-audits.usecase.ts';
import { OfficeDutyList } from './usecases/office-duties.usecase.ts';
import { Offices } from './usecases/offices.usecase.ts';
import { PeopleBook } from './usecases/people-book.ts';
import { PersonLinks } from './usecases/person-links.usecase.ts';
import { ShowPublicBodies } from './usecases/public-bodies.query.ts';
import { SeatablePeople } from './usecases/seatable.usecase.ts';
import { SettleWaiver } from './usecases/settle-waiver.ts';
import { ShowBody } from './usecases/show-body.query.ts';
import { ShowCandidate } from './usecases/show-candidate.query.ts';
import { ShowOffices } from './usecases/show-offices.query.ts';
import { Standing } from './usecases/standing.ts';
import { TakeMandate } from './usecases/take-mandate.ts';
import { TakeOffice } from './usecases/take-office.ts';
import { TellHolders } from './usecases/tell-holders.ts';
import { Waivers } from './usecases/waivers.usecase.ts';
import { WarnTerms } from './usecases/warn-terms.usecase.ts';

const usecases = [
  Candidates,
  ClaimPlaces,
  DeskPlaces,
  DeskRepresentative,
  ElectCandidate,
  EndMandate,
  EndOffice,
  EndPlaces,
  Entitled,
  FollowUnits,
  ListTermWork,
  MoveCandidate,
  MyPlaces,
  MyUnitPage,
  OfficeAudits,
  OfficeDutyList,
  Offices,
  PeopleBook,
  PersonLinks,
  SeatablePeople,
  SettleWaiver,
  ShowBody,
  ShowCandidate,
  ShowOffices,
  ShowPublicBodies,
  Standing,
  TakeMandate,
  TakeOffice,
  TellHolders,
  Waivers,
  WarnTerms,
];

const repositories = [
  BodyBookRepository,
  CandidateRepository,
  EnlistedRepository,
  MandateRepository,
  OfficeAuditRepository,
  OfficeDutyRepository,
  OfficeTermRepository,
  PersonLinkRepository,
  TermWarningRepository,
  WaiverRepository,
];

@Module({
  imports: [AccountsModule, AlliancesModule, FilesModule, MembersModule, NotificationsModule],
  controllers: [BodiesController, DeskBodiesController, DeskOfficesController, DeskCandidatesController],
  providers: [...usecases, ...repositories, Bodies, BodyPresenter, ChairHandlers, OfficePresenter, WarnTermsJob],
  exports: [Bodies],
})
export class BodiesModule implements OnModuleInit {
  constructor(
    private readonly auditWords: AuditWords,
    private readonly bodies: Bodies,
    private readonly members: Members,
    private readonly succession: Succession,
    private readonly notifications: Notifications,
    private readonly follow: FollowUnits,
    private readonly audits: OfficeAudits,
    private readonly work: ListTermWork,
  ) {}

  onModuleInit(): void {
    for (const words of [mandateWords, officeWords, candidateWords, waiverWords, seatableWords])
      this.auditWords.add(words);
    this.members.onLeft((tx, left) => this.follow.left(tx, left));
    this.succession.onSucceeded((tx, succeeded) => this.follow.succeeded(tx, succeeded));
    this.succession.onGone((tx, gone) => this.follow.gone(tx, gone));
    this.bodies.onChairChanged((tx, change) => this.audits.open(tx, change));
    this.notifications.onWork('term', (alliance, now) => this.work.endings(alliance, now));
    this.notifications.onWork('officeAudit', (alliance) => this.work.openAudits(alliance));
  }
}
