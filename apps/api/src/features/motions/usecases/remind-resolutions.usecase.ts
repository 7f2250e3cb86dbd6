import { addDays, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type RequestContext, Transactions } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Bodies } from '../../bodies/index.ts';
import { Notifications } from '../../notifications/index.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';

/** How long before its due day a resolution is called to mind. */
const LEAD_DAYS = 3;

/** A22: reminds whoever carries a resolution out, the chair of the body and the desk, once, shortly before it is due. */
@Injectable()
export class RemindResolutions {
  constructor(
    private readonly accounts: Accounts,
    private readonly bodies: Bodies,
    private readonly notifications: Notifications,
    private readonly resolutions: ResolutionRepository,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    const due = await this.resolutions.due(addDays(dayOf(ctx.now), LEAD_DAYS));
    for (const one of due) await this.remind(ctx, one);
  }

  private async remind(
    ctx: RequestContext,
    { alliance, id, body }: { alliance: string; id: string; body: string },
  ): Promise<void> {
    const officers = await this.accounts.officersOf(alliance);
    const chair = await this.bodies.chairOf(alliance, body, ctx.now);
    await this.transactions.run(ctx, async (tx) => {
      const resolution = await this.resolutions.lock(tx, alliance, id);
      const { number, title, dueOn, doneOn, responsible, responsiblePerson, motionId } = resolution;
      if (doneOn !== null || dueOn === null) return;
      if (!(await this.resolutions.markReminded(tx, resolution, dayOf(tx.now)))) return;
      await this.notifications.notify(tx, {
        alliance,
        to: [...officers, ...(responsiblePerson ? [responsiblePerson] : []), ...(chair ? [chair.personId] : [])],
        title: `决议待落实：${title}`,
        body: `${number}由${responsible ?? '秘书处'}负责，应在 ${dueOn} 前完成。完成后请在“决议”页登记。`,
        link: { target: 'motion', id: motionId },
        template: 'progress',
      });
      tx.record({
        alliance,
        action: 'resolution.reminded',
        subject: { kind: 'resolution', id },
        after: { dueOn },
      });
    });
  }
}
