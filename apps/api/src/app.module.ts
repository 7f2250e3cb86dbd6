import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AccountsModule } from './features/accounts/index.ts';
import { AlliancesModule } from './features/alliances/index.ts';
import { AnnouncementsModule } from './features/announcements/index.ts';
import { ApplicationsModule } from './features/applications/index.ts';
import { AuditModule } from './features/audit/index.ts';
import { BodiesModule } from './features/bodies/index.ts';
import { CertificatesModule } from './features/certificates/index.ts';
import { CharterTrialModule } from './features/charter-trial/index.ts';
import { CheckInModule } from './features/check-in/index.ts';
import { ConcernsModule } from './features/concerns/index.ts';
import { DeparturesModule } from './features/departures/index.ts';
import { DuesModule } from './features/dues/index.ts';
import { DutiesModule } from './features/duties/index.ts';
import { EventsModule } from './features/events/index.ts';
import { FilesModule } from './features/files/index.ts';
import { FundsModule } from './features/funds/index.ts';
import { MembersModule } from './features/members/index.ts';
import { MotionsModule } from './features/motions/index.ts';
import { NotificationsModule } from './features/notifications/index.ts';
import { PaymentsModule } from './features/payments/index.ts';
import { SittingsModule } from './features/sittings/index.ts';
import type { Config, Log } from './platform/index.ts';
import { platformModule } from './platform/platform.module.ts';

/** Every room of the house, from the ground up; one line each. */
export const rooms: readonly Type[] = [
  AccountsModule,
  AlliancesModule,
  AuditModule,
  FilesModule,
  NotificationsModule,
  MembersModule,
  PaymentsModule,
  BodiesModule,
  DutiesModule,
  CertificatesModule,
  DuesModule,
  FundsModule,
  EventsModule,
  AnnouncementsModule,
  ApplicationsModule,
  CheckInModule,
  DeparturesModule,
  SittingsModule,
  MotionsModule,
  CharterTrialModule,
  ConcernsModule,
];

@Module({})
class AppModule {}

/** The whole API. */
export function appModule(config: Config, log: Log): DynamicModule {
  return { module: AppModule, imports: [platformModule(config, log), ...rooms] };
}
