import { Injectable } from '@nestjs/common';
import {
  type AnswerOf,
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { receiptOf } from '../domain/receipt.ts';
import { mayVote } from '../domain/vote.rules.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { VoteBox } from '../persistence/vote-box.repository.ts';
import { FindPlace } from './find-place.ts';

/** Somebody votes. What is kept of a secret vote: that she has voted, and, apart from it, a paper. */
@Injectable()
export class CastVote {
  constructor(
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly places: FindPlace,
    private readonly box: VoteBox,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/motions/:motion/votes'>,
  ): Promise<AnswerOf<'POST /alliances/:alliance/motions/:motion/votes'>> {
    const { personId } = signedIn(ctx);
    const { alliance, motion: motionId } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const ballot = await this.ballots.share(tx, alliance, motionId);
        if (!ballot) throw await this.noBallot(tx, alliance, motionId);
        const place = await this.places.execute(tx, ballot, { mandateId: body.mandate, personId });
        requireAllowed(mayVote(ballot, place, tx.now));
        await this.box.mark(tx, ballot, body.mandate);
        const receipt = receiptOf(body.nonce, motionId, body.choice);
        if (ballot.manner === 'secret') await this.box.putSecret(tx, ballot, { choice: body.choice, receipt });
        else {
          const vote = { mandateId: body.mandate, choice: body.choice, receipt, recordedBy: null };
          await this.box.putNamed(tx, ballot, vote);
        }
        // Never the choice, never the receipt.
        tx.record({ alliance, action: 'motion.voted', subject: { kind: 'motion', id: motionId } });
        return { motion: motionId, hasVoted: true as const };
      },
      { answers: true },
    );
  }

  private async noBallot(tx: Tx, alliance: string, motionId: string): Promise<DomainError> {
    const motion = await this.motions.find(alliance, motionId, tx);
    return new DomainError(motion ? 'vote_not_open' : 'motion_not_found');
  }
}
