import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/index.ts';
import { ReleaseSeat } from '../usecases/release-seat.usecase.ts';

const EVERY_MINUTES = 1;

/** Looks every minute for seats that are held in vain. */
@Injectable()
export class ReleaseSeatsJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly release: ReleaseSeat,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'events.release-unpaid', async (ctx) => {
      for (const due of await this.release.unpaid(ctx)) await this.release.execute(ctx, due);
    });
    this.jobs.every(EVERY_MINUTES, 'events.release-offers', async (ctx) => {
      for (const due of await this.release.unaccepted(ctx)) await this.release.execute(ctx, due);
    });
  }
}
