import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { FilesModule } from '../files/index.ts';
import { MembersModule } from '../members/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { Bodies } from './bodies.ts';
import { ChairHandlers } from './chair-handlers.ts';
import { BodyBookRepository } from './persistence/body-book.repository.ts';
import { CandidateRepository } from './persistence/candidate.repository.ts';
import { EnlistedRepository } from './persistence/enlisted.repository.ts';
import { MandateRepository } from './persistence/mandate.repository.ts';
import { OfficeTermRepository } from './persistence/office-term.repository.ts';
import { WaiverRepository } from './persistence/waiver.repository.ts';
import { ElectCandidate } from './usecases/elect-candidate.ts';
import { EndMandate } from './usecases/end-mandate.ts';
import { EndOffice } from './usecases/end-office.ts';
import { Entitled } from './usecases/entitled.query.ts';
import { MoveCandidate } from './usecases/move-candidate.ts';
import { PeopleBook } from './usecases/people-book.ts';
import { SettleWaiver } from './usecases/settle-waiver.ts';
import { Standing } from './usecases/standing.ts';
import { TakeMandate } from './usecases/take-mandate.ts';
import { TakeOffice } from './usecases/take-office.ts';

const usecases = [
  ElectCandidate,
  EndMandate,
  EndOffice,
  Entitled,
  MoveCandidate,
  PeopleBook,
  SettleWaiver,
  Standing,
  TakeMandate,
  TakeOffice,
];

@Module({
  imports: [AccountsModule, AlliancesModule, FilesModule, MembersModule, NotificationsModule],
  providers: [
    ...usecases,
    Bodies,
    BodyBookRepository,
    CandidateRepository,
    ChairHandlers,
    EnlistedRepository,
    MandateRepository,
    OfficeTermRepository,
    WaiverRepository,
  ],
  exports: [Bodies],
})
export class BodiesModule {}
