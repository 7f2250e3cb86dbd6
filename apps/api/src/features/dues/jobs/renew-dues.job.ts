import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Alliances } from '../../alliances/index.ts';
import { RenewDues } from '../usecases/renew-dues.usecase.ts';

const EVERY_MINUTES = 60;

/** Looks every hour whether a dues year has turned. */
@Injectable()
export class RenewDuesJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly alliances: Alliances,
    private readonly renewDues: RenewDues,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'dues.renew', async (ctx) => {
      for (const { id } of this.alliances.list()) await this.renewDues.execute(ctx, id);
    });
  }
}
