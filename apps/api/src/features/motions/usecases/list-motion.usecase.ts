import type { DeskMotion } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { Sittings } from '../../sittings/index.ts';
import { currentStep, type Motion } from '../domain/motion.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { MoveMotion } from './move-motion.ts';
import { ShowDeskMotion } from './show-desk-motion.query.ts';

const OVER = new Set(['closed', 'cancelled', 'adjourned']);

/** Puts a motion on the agenda of a sitting of the body whose turn it is, or takes it off again. */
@Injectable()
export class ListMotion {
  constructor(
    private readonly sittings: Sittings,
    private readonly motions: MotionRepository,
    private readonly move: MoveMotion,
    private readonly show: ShowDeskMotion,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/motions/:motion/list'>,
  ): Promise<DeskMotion> {
    return this.transactions.run(
      ctx,
      async (tx) => {
        const motion =
          body.sitting === null
            ? await this.unlist(tx, params.alliance, params.motion)
            : await this.list(tx, params.alliance, params.motion, body.sitting);
        return this.show.view(motion, tx.now, tx);
      },
      { answers: true },
    );
  }

  private async list(tx: Tx, alliance: string, id: string, sittingId: string): Promise<Motion> {
    const sitting = await this.sittings.lock(tx, alliance, sittingId);
    const motion = await this.motions.lock(tx, alliance, id);
    const { body, bodyName, article } = currentStep(motion);
    if (sitting.body !== body) throw new DomainError('motion_other_body', { body: bodyName }, { article });
    if (OVER.has(sitting.state)) throw new DomainError('sitting_over');
    const position = await this.motions.nextPosition(tx, alliance, sittingId);
    const listed = await this.move.execute(tx, motion, 'list', { sittingId, position });
    this.record(tx, motion, listed, 'motion.listed');
    return listed;
  }

  private async unlist(tx: Tx, alliance: string, id: string): Promise<Motion> {
    const motion = await this.motions.lock(tx, alliance, id);
    const unlisted = await this.move.execute(tx, motion, 'unlist', { sittingId: null });
    this.record(tx, motion, unlisted, 'motion.unlisted');
    return unlisted;
  }

  private record(tx: Tx, before: Motion, after: Motion, action: string): void {
    tx.record({
      alliance: after.alliance,
      action,
      subject: { kind: 'motion', id: after.id },
      before: { state: before.state },
      after: { state: after.state },
    });
  }
}
