import { dayOf } from '@mengwu/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, Jobs, Log, type RequestContext } from '../../../platform/index.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';
import { EndPublicity } from '../usecases/end-publicity.usecase.ts';

const EVERY_MINUTES = 1;

/** After midnight in Shanghai: every notice whose last day is over goes on by itself. */
@Injectable()
export class EndPublicities implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly publicities: PublicityRepository,
    private readonly endPublicity: EndPublicity,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'applications.end-publicities', (ctx) => this.run(ctx));
  }

  private async run(ctx: RequestContext): Promise<void> {
    for (const key of await this.publicities.due(dayOf(ctx.now))) {
      try {
        await this.endPublicity.execute(ctx, key);
      } catch (error) {
        // What the charter does not let go on stays for the desk; the others are not kept waiting by it.
        if (!(error instanceof DomainError)) throw error;
        this.log.warn({ code: error.code, application: key.application }, 'a public notice could not end');
      }
    }
  }
}
