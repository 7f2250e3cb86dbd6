import { addMinutes } from '@mengwu/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, Transactions } from '../../../platform/index.ts';
import { LoginThrottleRepository } from '../persistence/login-throttle.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

const DAY_MINUTES = 24 * 60;
/** Ended sessions stay as long as logs must: they say who was signed in when. */
const KEPT_DAYS = 180;

@Injectable()
export class ForgetOldSessions implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly sessions: SessionRepository,
    private readonly throttles: LoginThrottleRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.every(DAY_MINUTES, 'accounts.forget-old-sessions', async (ctx) => {
      await this.transactions.run(
        ctx,
        async (tx) => {
          await this.sessions.deleteEndedBefore(tx, addMinutes(tx.now, -KEPT_DAYS * DAY_MINUTES));
          await this.throttles.deleteBefore(tx, addMinutes(tx.now, -DAY_MINUTES));
        },
        { unrecorded: 'machinery' },
      );
    });
  }
}
