import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, instant } from '@mengwu/kernel';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditSealer } from '../audit/audit-sealer.ts';
import { AuthPorts } from '../auth/auth-ports.ts';
import { Clock } from '../clock/clock.ts';
import { TravellingClock } from '../clock/travelling-clock.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { type RequestContext, systemContext } from '../context.ts';
import { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { Transactions } from '../database/transactions.ts';
import { RouteCheck } from '../http/check-routes.ts';
import { createServer } from '../http/create-server.ts';
import { newId } from '../ids.ts';
import { Jobs } from '../jobs/jobs.ts';
import { createLog, type Log } from '../logging/log.ts';
import { Outbox } from '../outbox/outbox.ts';
import { platformModule } from '../platform.module.ts';
import { emptyTables } from './empty-tables.ts';
import { TestCaller } from './test-caller.ts';
import { TestPeople } from './test-people.ts';

export interface TestApiOptions {
  /** The rooms under test and those that they stand on. */
  readonly rooms?: readonly Type[];
  /** `people` (default): anyone may be played with `as()`. `rooms`: the accounts room decides, tokens are real. */
  readonly auth?: 'people' | 'rooms';
  readonly env?: Readonly<Record<string, string>>;
  readonly log?: Log;
}

/** A whole API on the real database of `DATABASE_URL`, spoken to without a network. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  readonly clock: TravellingClock;
  readonly database: Database;
  readonly transactions: Transactions;
  readonly outbox: Outbox;
  readonly jobs: Jobs;
  readonly sealer: AuditSealer;
  readonly people: TestPeople;
  get<T>(token: Type<T>): T;
  /** Calls as nobody. */
  readonly anyone: TestCaller;
  /** Calls as this person, who need not exist unless the room looks. */
  as(personId: string): TestCaller;
  withToken(token: string): TestCaller;
  /** A context for calling a use case directly. */
  context(personId?: string): RequestContext;
  travelTo(to: Instant | string): Promise<void>;
  /** Empties every table and forgets journeys, rights and sessions; call it before each test. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function createTestApi({ rooms = [], auth = 'people', env, log }: TestApiOptions = {}): Promise<TestApi> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mengwu-files-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: process.env.DATABASE_URL,
    DATABASE_POOL_SIZE: '8',
    DATA_DIR: dataDir,
    ...env,
  });
  await migrate(config.database.url);
  const people = new TestPeople();
  @Module({ imports: [platformModule(config, log ?? createLog('silent')), ...rooms] })
  class TestRoot {}
  const app = await createServer(TestRoot, false);
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    app.get(RouteCheck).served();
  } catch (error) {
    await app.close();
    throw error;
  }
  if (auth === 'people') app.get(AuthPorts).provide({ sessions: people, rights: people });
  const clock = app.get(Clock) as TravellingClock;
  const database = app.get(Database);
  return {
    app,
    config,
    clock,
    database,
    people,
    transactions: app.get(Transactions),
    outbox: app.get(Outbox),
    jobs: app.get(Jobs),
    sealer: app.get(AuditSealer),
    get: (token) => app.get(token),
    anyone: new TestCaller(app, undefined),
    as: (personId) => new TestCaller(app, people.tokenOf(personId)),
    withToken: (token) => new TestCaller(app, token),
    context: (personId) =>
      personId
        ? { ...systemContext('test', clock.now()), actor: { kind: 'person', personId, sessionId: newId() } }
        : systemContext('test', clock.now()),
    travelTo: (to) => clock.travelTo(instant(to)),
    reset: async () => {
      await emptyTables(database);
      people.forgetAll();
      clock.forget();
    },
    close: async () => {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
