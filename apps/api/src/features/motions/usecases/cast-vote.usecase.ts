import { Injectable } from '@nestjs/common';
import {
  type AnswerOf,
  DomainError,
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { receiptOf } from '../domain/receipt.ts';
import { mayVote } from '../domain/vote.rules.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { VoteBox } from '../persistence/vote-box.repository.ts';
import { FindPlace } from './find-place.ts';
import { IsBefore } from './is-before.query.ts';

type Route = 'POST /alliances/:alliance/motions/:motion/votes';
type Request = InputOf<Route>;

/** Refusals that would tell a stranger that there is such a motion. */
const TELLING = new Set(['vote_not_open', 'vote_not_entitled']);

/** Somebody votes. What is kept of a secret vote: that she has voted, and, apart from it, a paper. */
@Injectable()
export class CastVote {
  constructor(
    private readonly ballots: BallotRepository,
    private readonly places: FindPlace,
    private readonly isBefore: IsBefore,
    private readonly box: VoteBox,
    private readonly transactions: Transactions,
  ) {}

  /** For somebody whom the motion does not concern it does not exist. */
  async execute(ctx: RequestContext, input: Request): Promise<AnswerOf<Route>> {
    try {
      return await this.vote(ctx, input);
    } catch (error) {
      if (!(error instanceof DomainError) || !TELLING.has(error.code)) throw error;
      const { alliance, motion } = input.params;
      if (await this.isBefore.ofMotion(alliance, motion, signedIn(ctx).personId)) throw error;
      throw new DomainError('motion_not_found', {}, { cause: error });
    }
  }

  private vote(ctx: RequestContext, { params, body }: Request): Promise<AnswerOf<Route>> {
    const { personId } = signedIn(ctx);
    const { alliance, motion: motionId } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const ballot = await this.ballots.share(tx, alliance, motionId);
        if (!ballot) throw new DomainError('vote_not_open');
        const place = await this.places.execute(tx, ballot, { mandateId: body.mandate, personId });
        requireAllowed(mayVote(ballot, place, tx.now));
        await this.box.mark(tx, ballot, body.mandate);
        const receipt = receiptOf(body.nonce, motionId, body.choice);
        if (ballot.manner === 'secret') await this.box.putSecret(tx, ballot, { choice: body.choice, receipt });
        else {
          const named = { mandateId: body.mandate, choice: body.choice, receipt, recordedBy: null };
          await this.box.putNamed(tx, ballot, named);
        }
        // Never the choice, never the receipt.
        tx.record({ alliance, action: 'motion.voted', subject: { kind: 'motion', id: motionId } });
        return { motion: motionId, hasVoted: true as const };
      },
      { answers: true },
    );
  }
}
