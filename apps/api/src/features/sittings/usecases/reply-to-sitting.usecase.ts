import type { SittingView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { mayReply } from '../domain/attendance.rules.ts';
import { participantText } from '../domain/roll.ts';
import { AttendanceRepository } from '../persistence/attendance.repository.ts';
import { MyStep } from './my-step.ts';
import { ReadRoll } from './read-roll.ts';

/** Taking part in a sitting held in writing: whoever answers is there [A31]. */
@Injectable()
export class ReplyToSitting {
  constructor(
    private readonly step: MyStep,
    private readonly readRoll: ReadRoll,
    private readonly attendance: AttendanceRepository,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/sittings/:sitting/reply'>,
  ): Promise<SittingView> {
    return this.step.run(ctx, params, async (tx, { sitting, personId, seat }) => {
      const { roll } = await this.readRoll.execute(sitting, tx.now, tx);
      const isHere = seat !== undefined && roll.present.has(seat.mandateId);
      requireAllowed(mayReply(sitting, seat, isHere));
      if (!seat) throw new DomainError('sitting_not_entitled');
      const { mandateId } = seat;
      await this.attendance.arrive(tx, sitting, { mandateId, personId, manner: 'reply', recordedBy: null });
      tx.record({
        alliance: sitting.alliance,
        action: 'sitting.replied',
        subject: { kind: 'sitting', id: sitting.id },
        after: { participant: participantText(seat) },
      });
    });
  }
}
