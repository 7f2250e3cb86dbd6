import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { AlliancesModule } from '../alliances/index.ts';
import { BodiesModule } from '../bodies/index.ts';
import { DutiesModule } from '../duties/index.ts';
import { FilesModule } from '../files/index.ts';
import { MembersModule } from '../members/index.ts';
import { NotificationsModule } from '../notifications/index.ts';
import { AgendaProviders } from './agenda-providers.ts';
import { AgendaRepository } from './persistence/agenda.repository.ts';
import { AttendanceRepository } from './persistence/attendance.repository.ts';
import { ElectorateRepository } from './persistence/electorate.repository.ts';
import { NoticeRepository } from './persistence/notice.repository.ts';
import { RemarkRepository } from './persistence/remark.repository.ts';
import { SittingRepository } from './persistence/sitting.repository.ts';
import { Sittings } from './sittings.ts';
import { ReadRoll } from './usecases/read-roll.ts';

@Module({
  imports: [
    AccountsModule,
    AlliancesModule,
    BodiesModule,
    DutiesModule,
    FilesModule,
    MembersModule,
    NotificationsModule,
  ],
  providers: [
    AgendaProviders,
    AgendaRepository,
    AttendanceRepository,
    ElectorateRepository,
    NoticeRepository,
    ReadRoll,
    RemarkRepository,
    SittingRepository,
    Sittings,
  ],
  exports: [Sittings],
})
export class SittingsModule {}
