import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, type RequestContext, Transactions } from '../../../platform/index.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { CallNewcomers } from '../usecases/call-newcomers.ts';

const SECONDS = 300;

/** Nobody who sits in a body hears of its sitting by chance: seats change hands after a notice has gone out. */
@Injectable()
export class CallNewcomersJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly sittings: SittingRepository,
    private readonly callNewcomers: CallNewcomers,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.jobs.every(SECONDS, 'sittings.call-newcomers', (ctx) => this.execute(ctx));
  }

  async execute(ctx: RequestContext): Promise<void> {
    for (const { alliance, id } of await this.sittings.convened()) {
      await this.transactions.run(ctx, async (tx) => {
        const sitting = await this.sittings.lock(tx, alliance, id);
        if (sitting?.state === 'convened') await this.callNewcomers.execute(tx, sitting);
      });
    }
  }
}
