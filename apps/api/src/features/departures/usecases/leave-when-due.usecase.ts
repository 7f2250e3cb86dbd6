import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Log, type RequestContext, requireAllowed, Transactions } from '../../../platform/index.ts';
import { mayAct } from '../domain/departure.rules.ts';
import { stateTexts } from '../http/departure.texts.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';
import { CompleteLeaving } from './complete-leaving.ts';

const SYSTEM = { role: 'system', personId: null } as const;

/** At 24:00 of its last day a member has left, without anybody's doing [A14][E7]. */
@Injectable()
export class LeaveWhenDue {
  constructor(
    private readonly departures: DepartureRepository,
    private readonly complete: CompleteLeaving,
    private readonly transactions: Transactions,
    private readonly log: Log,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    for (const key of await this.departures.findDue(dayOf(ctx.now))) {
      try {
        await this.leave(ctx, key);
      } catch (error) {
        // One that cannot leave holds up nobody else, and is tried again the next minute.
        this.log.error({ err: error, ...key }, 'a member whose last day is over could not leave');
      }
    }
  }

  private leave(ctx: RequestContext, { alliance, id }: { alliance: string; id: string }): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const departure = await this.departures.lock(tx, alliance, id);
      if (departure?.state !== 'leaving' || departure.lastDay === null) return;
      const stateText = stateTexts[departure.state];
      requireAllowed(mayAct(departure, 'leave', { role: 'system', now: tx.now, stateText }));
      const { lastDay: leftOn, article } = departure;
      await this.complete.execute(tx, departure, { event: 'leave', by: SYSTEM, leftOn, article });
    });
  }
}
