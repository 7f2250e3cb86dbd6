import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Motion } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { MoveMotion } from './move-motion.ts';

/** Takes a motion back before its vote opens; it stays in the list, with the reason. */
@Injectable()
export class WithdrawMotion {
  constructor(
    private readonly motions: MotionRepository,
    private readonly move: MoveMotion,
  ) {}

  async execute(tx: Tx, request: { alliance: string; motionId: string; reason: string }): Promise<Motion> {
    const { alliance, motionId, reason } = request;
    const motion = await this.motions.lock(tx, alliance, motionId);
    const withdrawn = await this.move.execute(tx, motion, 'withdraw', { reason, sittingId: null });
    tx.record({
      alliance,
      action: 'motion.withdrawn',
      subject: { kind: 'motion', id: motionId },
      before: { state: motion.state },
      after: { state: withdrawn.state, reason },
    });
    return withdrawn;
  }
}
