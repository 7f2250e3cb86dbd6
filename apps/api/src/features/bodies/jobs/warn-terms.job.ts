import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../platform/index.ts';
import { WarnTerms } from '../usecases/warn-terms.usecase.ts';

const EVERY_MINUTES = 60;

/** Looks every hour for terms that come to their end. */
@Injectable()
export class WarnTermsJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly warn: WarnTerms,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'bodies.warn-terms', (ctx) => this.warn.execute(ctx));
  }
}
