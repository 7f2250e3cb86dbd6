import { addMinutes } from '@mengwu/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { Jobs } from '../jobs/jobs.ts';

const KEPT_MINUTES = 48 * 60;
const BATCH = 5_000;

/** Forgets keys that nobody will repeat any more. */
@Injectable()
export class KeyCleanup implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly database: Database;

  constructor(jobs: Jobs, database: Database) {
    this.jobs = jobs;
    this.database = database;
  }

  onModuleInit(): void {
    this.jobs.every(60, 'platform.forget-idempotency-keys', async ({ now }) => {
      const sql = `DELETE FROM idempotency_keys WHERE created_at < ? ORDER BY created_at LIMIT ${BATCH}`;
      await this.database.withSession((session) => session.execute(sql, [addMinutes(now, -KEPT_MINUTES)]));
    });
  }
}
