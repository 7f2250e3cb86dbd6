import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { mayCancel } from '../domain/sitting.rules.ts';
import { cancelledNews } from '../http/sitting.texts.ts';
import { RemarkRepository } from '../persistence/remark.repository.ts';
import { EndSitting } from './end-sitting.ts';
import { SittingStep } from './sitting-step.ts';
import { TellSitting } from './tell-sitting.ts';

/** Before it opens; whoever had notice is told why. */
@Injectable()
export class CancelSitting {
  constructor(
    private readonly step: SittingStep,
    private readonly remarks: RemarkRepository,
    private readonly end: EndSitting,
    private readonly tell: TellSitting,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/cancel'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting, officer) => {
      requireAllowed(mayCancel(sitting));
      const move = { event: 'cancel', note: body.reason } as const;
      const cancelled = await this.end.execute(tx, sitting, { move, officer, why: 'cancelled' });
      await this.remarks.add(tx, cancelled, { text: `会议取消。原因：${body.reason}`, article: null });
      await this.tell.everyone(tx, cancelled, cancelledNews(cancelled, body.reason));
    });
  }
}
