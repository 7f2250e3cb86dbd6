import { errorText } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { DecidedHandlers } from '../decided-handlers.ts';
import type { MotionEvent } from '../domain/motion.states.ts';
import { type Act, isLastStep, type Motion } from '../domain/motion.ts';
import type { Resolution } from '../domain/resolution.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { MoveMotion } from './move-motion.ts';

/** One body has done its part: the motion goes on to the next, or, after the last, what was decided happens. */
@Injectable()
export class FinishStep {
  constructor(
    private readonly motions: MotionRepository,
    private readonly move: MoveMotion,
    private readonly handlers: DecidedHandlers,
  ) {}

  /** @throws DomainError `motion_effect_refused` with the reason of the room that could not do what was decided. */
  async execute(tx: Tx, motion: Motion, done: { act: Omit<Act, 'step'>; resolution: Resolution }): Promise<Motion> {
    const { act, resolution } = done;
    await this.motions.addAct(tx, motion, { ...act, step: motion.step });
    const hasAgreed = act.outcome !== 'failed' && act.outcome !== 'refused';
    if (hasAgreed && !isLastStep(motion)) {
      const step = motion.step + 1;
      const event = motion.steps[step]?.manner === 'vote' ? 'advance' : 'await';
      return this.move.execute(tx, motion, event, { step, sittingId: null });
    }
    const event: MotionEvent = hasAgreed ? 'pass' : 'fail';
    const decided = await this.move.execute(tx, motion, event, { decidedOn: act.doneOn, sittingId: null });
    await this.carryOut(tx, decided, resolution);
    return decided;
  }

  private async carryOut(tx: Tx, motion: Motion, { number, decidedOn, bodyName }: Resolution): Promise<void> {
    const { alliance, id, kind, subject, article, payload } = motion;
    try {
      await this.handlers.tell(tx, {
        alliance,
        motionId: id,
        kind,
        subjectId: subject?.id ?? null,
        outcome: motion.state === 'passed' ? 'passed' : 'failed',
        resolution: { number, decidedOn, bodyName },
        article,
        payload,
      });
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'unavailable') throw error;
      const why = errorText(error.code, error.params);
      const { article: refusedBy, changesOn } = error.extra;
      throw new DomainError(
        'motion_effect_refused',
        { why },
        { cause: error, ...(refusedBy && { article: refusedBy }), ...(changesOn && { changesOn }) },
      );
    }
  }
}
