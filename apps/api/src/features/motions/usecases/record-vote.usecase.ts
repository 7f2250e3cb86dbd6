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
import { mayVote } from '../domain/vote.rules.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { VoteBox } from '../persistence/vote-box.repository.ts';
import { FindPlace } from './find-place.ts';
import { ShowDeskMotion } from './show-desk-motion.query.ts';

/** The desk writes down the named vote of somebody in the room who has no phone; that it did so stays visible. */
@Injectable()
export class RecordVote {
  constructor(
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly places: FindPlace,
    private readonly box: VoteBox,
    private readonly show: ShowDeskMotion,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/motions/:motion/record-vote'>,
  ): Promise<DeskMotion> {
    const { personId } = signedIn(ctx);
    const { alliance } = params;
    const { mandate: mandateId, choice } = body;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const motion = await this.motions.find(alliance, params.motion, tx);
        if (!motion) throw new DomainError('motion_not_found');
        const ballot = await this.ballots.share(tx, alliance, motion.id);
        if (!ballot) throw new DomainError('vote_not_open');
        if (ballot.manner === 'secret') throw new DomainError('vote_secret_by_hand');
        const place = await this.places.forDesk(tx, ballot, mandateId);
        requireAllowed(mayVote(ballot, place, tx.now));
        await this.box.mark(tx, ballot, mandateId);
        await this.box.putNamed(tx, ballot, { mandateId, choice, receipt: null, recordedBy: personId });
        tx.record({
          alliance,
          action: 'motion.vote-recorded',
          subject: { kind: 'motion', id: motion.id },
          after: { name: place.voter?.name, choice },
        });
        return this.show.view(motion, tx.now, tx);
      },
      { answers: true },
    );
  }
}
