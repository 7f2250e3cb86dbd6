import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/index.ts';
import { RemindResolutions } from '../usecases/remind-resolutions.usecase.ts';

const EVERY_MINUTES = 60;

@Injectable()
export class RemindResolutionsJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly remind: RemindResolutions,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'motions.remind-resolutions', (ctx) => this.remind.execute(ctx));
  }
}
