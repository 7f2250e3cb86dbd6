import type { SittingView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { mayAcknowledge } from '../domain/attendance.rules.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { MyStep } from './my-step.ts';

/** Received, will come, cannot come: the last answer counts. */
@Injectable()
export class AcknowledgeNotice {
  constructor(
    private readonly step: MyStep,
    private readonly notices: NoticeRepository,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/sittings/:sitting/acknowledge'>,
  ): Promise<SittingView> {
    return this.step.run(ctx, params, async (tx, { sitting, personId, notice }) => {
      requireAllowed(mayAcknowledge(sitting, notice !== undefined));
      const { answer, note } = body;
      await this.notices.answer(tx, sitting, { personId, answer, note });
      tx.record({
        alliance: sitting.alliance,
        action: 'sitting.answered',
        subject: { kind: 'sitting', id: sitting.id },
        before: { answer: notice?.answer ?? null },
        after: { answer },
        ...(note && { note }),
      });
    });
  }
}
