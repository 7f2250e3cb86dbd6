import { addMinutes } from '@mengwu/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { Jobs } from '../jobs/jobs.ts';

const KEPT_MINUTES = 7 * 24 * 60;
const BATCH = 5_000;

/** Forgets what was delivered a week ago; dead letters stay until somebody looks at them. */
@Injectable()
export class OutboxCleanup implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly database: Database;

  constructor(jobs: Jobs, database: Database) {
    this.jobs = jobs;
    this.database = database;
  }

  onModuleInit(): void {
    this.jobs.every(60, 'platform.forget-delivered-messages', async ({ now }) => {
      const sql = `DELETE FROM outbox_messages WHERE state = 'done' AND available_at < ? LIMIT ${BATCH}`;
      await this.database.withSession((session) => session.execute(sql, [addMinutes(now, -KEPT_MINUTES)]));
    });
  }
}
