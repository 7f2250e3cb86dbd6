import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed, type Tx } from '../../../platform/index.ts';
import type { Mandate } from '../../bodies/index.ts';
import { mayArrive, mayLeave, maySignIn } from '../domain/attendance.rules.ts';
import { participantText, type Roll } from '../domain/roll.ts';
import type { Sitting } from '../domain/sitting.ts';
import { AttendanceRepository } from '../persistence/attendance.repository.ts';
import { ReadRoll } from './read-roll.ts';
import { SittingStep } from './sitting-step.ts';

interface Mark {
  readonly sitting: Sitting;
  readonly seat: Mandate;
  readonly roll: Roll;
  readonly officer: string;
}

/** The desk ticks who has come without a phone and who has gone; a wrong tick can be taken back. */
@Injectable()
export class MarkAttendance {
  constructor(
    private readonly step: SittingStep,
    private readonly readRoll: ReadRoll,
    private readonly attendance: AttendanceRepository,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting, officer) => {
      const { roll } = await this.readRoll.execute(sitting, tx.now, tx);
      const seat = roll.entitled.find(({ mandateId }) => mandateId === params.mandate);
      if (!seat) throw new DomainError('sitting_participant_not_found');
      const mark = { sitting, seat, roll, officer };
      if (body.act === 'arrive') await this.arrive(tx, mark);
      else if (body.act === 'leave') await this.leave(tx, mark);
      else await this.undo(tx, mark);
    });
  }

  private async arrive(tx: Tx, { sitting, seat, roll, officer }: Mark): Promise<void> {
    requireAllowed(mayArrive(sitting, seat, { roll, now: tx.now }));
    const { mandateId, personId } = seat;
    if (personId === null) throw new DomainError('sitting_seat_empty');
    await this.attendance.arrive(tx, sitting, { mandateId, personId, manner: 'hand', recordedBy: officer });
    record(tx, sitting, 'sitting.marked-here', seat);
  }

  private async leave(tx: Tx, { sitting, seat, roll, officer }: Mark): Promise<void> {
    requireAllowed(mayLeave(sitting, seat, { roll, now: tx.now }));
    await this.attendance.leave(tx, sitting, seat.mandateId, officer);
    record(tx, sitting, 'sitting.marked-gone', seat);
  }

  private async undo(tx: Tx, { sitting, seat, roll }: Mark): Promise<void> {
    requireAllowed(maySignIn(sitting, tx.now));
    if (!roll.attendance.has(seat.mandateId)) throw new DomainError('sitting_not_here');
    await this.attendance.remove(tx, sitting, seat.mandateId);
    record(tx, sitting, 'sitting.mark-undone', seat);
  }
}

function record(tx: Tx, { alliance, id }: Sitting, action: string, seat: Mandate): void {
  const participant = participantText(seat);
  tx.record({ alliance, action, subject: { kind: 'sitting', id }, after: { participant } });
}
