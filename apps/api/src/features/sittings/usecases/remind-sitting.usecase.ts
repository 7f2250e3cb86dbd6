import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { mayRemind } from '../domain/sitting.rules.ts';
import { reminderNews } from '../http/sitting.texts.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { CallNewcomers } from './call-newcomers.ts';
import { ReadAgenda } from './read-agenda.ts';
import { SittingStep } from './sitting-step.ts';
import { TellSitting } from './tell-sitting.ts';

/** Once more to whoever has not answered, and for the first time to whoever took a seat since. */
@Injectable()
export class RemindSitting {
  constructor(
    private readonly step: SittingStep,
    private readonly notices: NoticeRepository,
    private readonly callNewcomers: CallNewcomers,
    private readonly readAgenda: ReadAgenda,
    private readonly tell: TellSitting,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/remind'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting) => {
      requireAllowed(mayRemind(sitting, 1));
      const before = await this.notices.of(sitting, tx);
      const newcomers = await this.callNewcomers.execute(tx, sitting);
      const silent = before.filter(({ answer }) => answer === null).map(({ personId }) => personId);
      requireAllowed(mayRemind(sitting, silent.length + newcomers.length));
      await this.tell.to(tx, sitting, silent, reminderNews(sitting, await this.readAgenda.execute(sitting, tx)));
      tx.record({
        alliance: sitting.alliance,
        action: 'sitting.reminded',
        subject: { kind: 'sitting', id: sitting.id },
        after: { notified: silent.length + newcomers.length },
      });
    });
  }
}
