import { timingSafeEqual } from 'node:crypto';
import type { SittingView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { mayArrive } from '../domain/attendance.rules.ts';
import { participantText } from '../domain/roll.ts';
import { AttendanceRepository } from '../persistence/attendance.repository.ts';
import { MyStep } from './my-step.ts';
import { ReadRoll } from './read-roll.ts';

/** Whoever is entitled and sees the code in the room is there. */
@Injectable()
export class AttendSitting {
  constructor(
    private readonly step: MyStep,
    private readonly readRoll: ReadRoll,
    private readonly attendance: AttendanceRepository,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/sittings/:sitting/attend'>,
  ): Promise<SittingView> {
    return this.step.run(ctx, params, async (tx, { sitting, personId, seat }) => {
      const { roll } = await this.readRoll.execute(sitting, tx.now, tx);
      requireAllowed(mayArrive(sitting, seat, { roll, now: tx.now }));
      if (!isSame(body.code, sitting.code)) throw new DomainError('sitting_code_wrong');
      if (!seat) throw new DomainError('sitting_not_entitled');
      const { mandateId } = seat;
      await this.attendance.arrive(tx, sitting, { mandateId, personId, manner: 'scan', recordedBy: null });
      tx.record({
        alliance: sitting.alliance,
        action: 'sitting.signed-in',
        subject: { kind: 'sitting', id: sitting.id },
        after: { participant: participantText(seat) },
      });
    });
  }
}

function isSame(given: string, code: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(code)];
  return a.length === b.length && timingSafeEqual(a, b);
}
