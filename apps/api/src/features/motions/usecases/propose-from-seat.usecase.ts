import { MOTION_LABELS } from '@mengwu/charter';
import type { MotionView } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { bodyName } from '../domain/motion-steps.ts';
import { mayPut } from '../domain/put.rules.ts';
import { AttachPapers } from './attach-papers.ts';
import { isOpenTo, ListChoices } from './list-choices.query.ts';
import { ProposeMotion } from './propose-motion.ts';
import { ShowMotion } from './show-motion.query.ts';

/** Somebody who sits in a body proposes a motion, where the charter gives her that: E12(8), E14. */
@Injectable()
export class ProposeFromSeat {
  constructor(
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
    private readonly choices: ListChoices,
    private readonly proposeMotion: ProposeMotion,
    private readonly papers: AttachPapers,
    private readonly show: ShowMotion,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/motions'>,
  ): Promise<MotionView> {
    const { personId } = signedIn(ctx);
    const { alliance } = params;
    const { view } = this.alliances.charter(alliance, dayOf(ctx.now));
    const sitsIn = await this.choices.sitsIn(alliance, personId, ctx.now);
    requireAllowed(mayPut(view, { ...body, proposerIn: sitsIn }));
    if (!isOpenTo(view, body, sitsIn)) {
      const by = bodyName(view, 'secretariat');
      const article = view.bodies[body.body]?.mayPropose?.article;
      const kind = MOTION_LABELS[body.kind];
      throw new DomainError('motion_may_not_propose', { kind, by }, article === undefined ? {} : { article });
    }
    const name = (await this.accounts.personCards([personId])).get(personId)?.name ?? '';
    const seat = sitsIn.map((key) => bodyName(view, key)).join('、');
    return this.transactions.run(
      ctx,
      async (tx) => {
        const motion = await this.proposeMotion.execute(tx, {
          ...body,
          alliance,
          subject: null,
          concerns: { personIds: [], memberIds: [] },
          proposedBy: { personId, as: `${name}（${seat}）`.slice(0, 60), sitsIn },
        });
        await this.papers.attach(tx, motion, body.papers, personId);
        return this.show.view(motion, personId, tx.now, tx);
      },
      { answers: true },
    );
  }
}
