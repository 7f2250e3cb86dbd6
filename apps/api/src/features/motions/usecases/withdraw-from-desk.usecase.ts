import type { DeskMotion } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, Transactions } from '../../../platform/index.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ShowDeskMotion } from './show-desk-motion.query.ts';
import { WithdrawMotion } from './withdraw-motion.ts';

/** An officer takes a motion back; but not one by which an applicant would wait for ever. */
@Injectable()
export class WithdrawFromDesk {
  constructor(
    private readonly motions: MotionRepository,
    private readonly withdraw: WithdrawMotion,
    private readonly show: ShowDeskMotion,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/motions/:motion/withdraw'>,
  ): Promise<DeskMotion> {
    return this.transactions.run(
      ctx,
      async (tx) => {
        const seen = await this.motions.find(params.alliance, params.motion, tx);
        if (seen?.kind === 'admission') throw new DomainError('motion_of_application');
        const request = { alliance: params.alliance, motionId: params.motion, reason: body.reason };
        return this.show.view(await this.withdraw.execute(tx, request), tx.now, tx);
      },
      { answers: true },
    );
  }
}
