import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { QueryAttempt } from '../usecases/query-attempt.ts';

const EVERY_MINUTES = 1;
const BATCH = 100;

/** Asks about payments of which WeChat has told nothing: a notice can get lost for good. */
@Injectable()
export class QueryPaymentsJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly attempts: AttemptRepository,
    private readonly queryAttempt: QueryAttempt,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'payments.query', async (ctx) => {
      for (const attempt of await this.attempts.findToQuery(ctx.now, BATCH))
        await this.queryAttempt.execute(ctx, attempt);
    });
  }
}
