import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AuditSealer } from './audit/audit-sealer.ts';
import { AuditWords } from './audit/audit-words.ts';
import { AuthPorts } from './auth/auth-ports.ts';
import { Clock, SystemClock } from './clock/clock.ts';
import { TravellingClock } from './clock/travelling-clock.ts';
import { Config } from './config/config.ts';
import { createDataSource } from './database/connect.ts';
import { Database } from './database/database.ts';
import { DatabaseLife } from './database/database-life.ts';
import { GroupedTransactions } from './database/grouped-transactions.ts';
import { Transactions } from './database/transactions.ts';
import { DevelopmentController } from './development/development.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { Readiness } from './health/readiness.ts';
import { AccessGuard } from './http/access.guard.ts';
import { RouteCheck } from './http/check-routes.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { RouteInterceptor } from './http/route.interceptor.ts';
import { KeyCleanup } from './idempotency/key-cleanup.ts';
import { Repeats } from './idempotency/repeats.ts';
import { JobWorker } from './jobs/job-worker.ts';
import { Jobs } from './jobs/jobs.ts';
import { Log } from './logging/log.ts';
import { Outbox } from './outbox/outbox.ts';
import { OutboxCleanup } from './outbox/outbox-cleanup.ts';
import { OutboxWorker } from './outbox/outbox-worker.ts';

const SERVICES = [AuditWords, AuthPorts, Database, GroupedTransactions, Transactions, Outbox, Jobs] as const;

@Global()
@Module({})
class PlatformModule {}

/** What every room stands on. Global, so that a room injects what it needs without importing anything. */
export function platformModule(config: Config, log: Log): DynamicModule {
  return {
    module: PlatformModule,
    imports: [DiscoveryModule],
    controllers: [HealthController, DevelopmentController],
    providers: [
      { provide: Config, useValue: config },
      { provide: Log, useValue: log },
      {
        provide: DataSource,
        useFactory: () => createDataSource(config.database.url, config.database.poolSize).initialize(),
      },
      {
        provide: Clock,
        inject: [Database],
        useFactory: (database: Database) => (config.isProduction ? new SystemClock() : new TravellingClock(database)),
      },
      { provide: APP_GUARD, useClass: AccessGuard },
      { provide: APP_INTERCEPTOR, useClass: RouteInterceptor },
      { provide: APP_FILTER, useClass: ProblemFilter },
      ...SERVICES,
      ...[
        DatabaseLife,
        Readiness,
        Repeats,
        RouteCheck,
        AuditSealer,
        KeyCleanup,
        OutboxCleanup,
        OutboxWorker,
        JobWorker,
      ],
    ],
    exports: [Config, Log, Clock, RouteCheck, AuditSealer, DataSource, ...SERVICES],
  };
}
