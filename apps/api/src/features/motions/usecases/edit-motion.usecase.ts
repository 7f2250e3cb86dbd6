import type { DeskMotion } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { mayEdit } from '../domain/motion.rules.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { AttachPapers } from './attach-papers.ts';
import { ShowDeskMotion } from './show-desk-motion.query.ts';

/** Changes the words or the papers of a motion on which no vote has begun. */
@Injectable()
export class EditMotion {
  constructor(
    private readonly motions: MotionRepository,
    private readonly papers: AttachPapers,
    private readonly show: ShowDeskMotion,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'PATCH /alliances/:alliance/desk/motions/:motion'>,
  ): Promise<DeskMotion> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(ctx, async (tx) => {
      const motion = await this.motions.lock(tx, params.alliance, params.motion);
      requireAllowed(mayEdit(motion));
      if (motion.version !== body.version) throw new DomainError('changed_elsewhere');
      const edited = await this.motions.reword(tx, motion, { title: body.title, text: body.text });
      await this.papers.replace(tx, edited, { files: body.papers, owner: personId });
      tx.record({
        alliance: motion.alliance,
        action: 'motion.edited',
        subject: { kind: 'motion', id: motion.id },
        before: { title: motion.title },
        after: { title: edited.title },
      });
      return this.show.view(edited, tx.now, tx);
    });
  }
}
