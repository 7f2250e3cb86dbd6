import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Log } from '../../../platform/logging/log.ts';
import { type Attempt, expiresAt } from '../domain/attempt.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { CloseAttempt } from '../usecases/close-attempt.ts';
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
    private readonly closeAttempt: CloseAttempt,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'payments.query', async (ctx) => {
      for (const attempt of await this.attempts.findToQuery(ctx.now, BATCH)) await this.ask(ctx, attempt);
    });
  }

  /** An order whose time is over is closed: WeChat may never have had it, and then it would be asked about for ever. */
  private async ask(ctx: RequestContext, attempt: Attempt): Promise<void> {
    try {
      if (expiresAt(attempt) < ctx.now) await this.closeAttempt.execute(ctx, attempt);
      else await this.queryAttempt.execute(ctx, attempt);
    } catch (error) {
      // One payment that fails must not keep us from asking about all others.
      this.log.error({ err: error, payment: attempt.id }, 'a payment could not be asked about');
    }
  }
}
