import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { type MotionEvent, stateAfter } from '../domain/motion.states.ts';
import type { Motion } from '../domain/motion.ts';
import { stateTexts } from '../http/motion.texts.ts';
import { type Change, MotionRepository } from '../persistence/motion.repository.ts';

/** The one door through which a motion changes its state. */
@Injectable()
export class MoveMotion {
  constructor(private readonly motions: MotionRepository) {}

  /** @throws DomainError `motion_not_in_state`, `changed_elsewhere` */
  async execute(tx: Tx, motion: Motion, event: MotionEvent, change: Omit<Change, 'state'> = {}): Promise<Motion> {
    const state = stateAfter(motion.state, event);
    if (!state) throw new DomainError('motion_not_in_state', { state: stateTexts[motion.state] });
    return this.motions.change(tx, motion, { ...change, state });
  }
}
