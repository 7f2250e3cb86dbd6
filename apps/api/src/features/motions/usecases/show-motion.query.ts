import type { MotionCard, MotionView, VotingPaper } from '@mengwu/contracts';
import { ALLOWED, type Instant, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { DomainError, type RequestContext, signedIn, type Tx } from '../../../platform/index.ts';
import { Bodies } from '../../bodies/index.ts';
import type { Voter } from '../domain/ballot.ts';
import type { Motion } from '../domain/motion.ts';
import { mayVote } from '../domain/vote.rules.ts';
import { presentCard, presentShared } from '../http/motion.presenter.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { IsBefore } from './is-before.query.ts';
import { LoadMotion, type MotionFacts } from './load-motion.ts';

/** A motion on the phone of somebody who decides on it: papers, vote, and what she may do in it. */
@Injectable()
export class ShowMotion {
  constructor(
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly load: LoadMotion,
    private readonly isBefore: IsBefore,
    private readonly bodies: Bodies,
  ) {}

  /** @throws DomainError `motion_not_found`, for a stranger too */
  async execute(ctx: RequestContext, at: { alliance: string; motion: string }): Promise<MotionView> {
    const { personId } = signedIn(ctx);
    return this.view(await this.readable(at, personId, ctx.now), personId, ctx.now);
  }

  /** @throws DomainError `motion_not_found` */
  async readable(at: { alliance: string; motion: string }, personId: string, now: Instant): Promise<Motion> {
    const motion = await this.motions.find(at.alliance, at.motion);
    if (!motion || !(await this.isBefore.mayRead(motion, personId, now))) throw new DomainError('motion_not_found');
    return motion;
  }

  async view(motion: Motion, personId: string, now: Instant, tx?: Tx): Promise<MotionView> {
    const facts = await this.load.execute(motion, tx);
    const votingPapers = await this.papersOf(facts, personId, now, tx);
    const isPublished = facts.ballot?.state === 'closed';
    return {
      ...presentShared(facts),
      votingPapers,
      vote: votingPapers[0]?.vote ?? presentDecision(refused(whyNone(facts))),
      actions: { readBox: presentDecision(isPublished ? ALLOWED : refused('box_not_published')) },
    };
  }

  /** What somebody may vote on now, and has not, comes first. */
  async mine(ctx: RequestContext): Promise<MotionCard[]> {
    const open = await this.ballots.openFor(signedIn(ctx).personId);
    const motions = await Promise.all(open.map(({ alliance, motionId }) => this.motions.find(alliance, motionId)));
    return motions.flatMap((motion) => (motion ? [presentCard(motion)] : []));
  }

  private async papersOf(facts: MotionFacts, personId: string, now: Instant, tx?: Tx): Promise<VotingPaper[]> {
    const { ballot, voters, marks, motion } = facts;
    if (!ballot) return [];
    const byMandate = new Map(voters.map((voter) => [voter.mandateId, voter]));
    const acting = (voter: Voter) => (voter.proxyOf === null ? voter : byMandate.get(voter.proxyOf));
    const own = voters.filter((voter) => acting(voter)?.personId === personId && voter.part !== 'absent');
    if (own.length === 0) return [];
    const seats = await this.bodies.entitled(tx, motion.alliance, ballot.body, now);
    const holds = (voter: Voter | undefined) =>
      seats.some((seat) => seat.mandateId === voter?.mandateId && seat.personId === voter.personId);
    return own.map((voter): VotingPaper => {
      const hasVoted = marks.has(voter.mandateId);
      const place = { voter, holdsMandate: holds(voter) && holds(acting(voter)), hasVoted };
      return {
        mandate: voter.mandateId,
        asText: asText(voter),
        hasVoted,
        vote: presentDecision(mayVote(ballot, place, now)),
      };
    });
  }
}

function asText({ proxyOf, name, unitName }: Voter): string {
  if (proxyOf !== null) return `受${name}委托`;
  return unitName === null || unitName === name ? `${name}本人` : `${name}，代表${unitName}`;
}

function whyNone({ ballot }: MotionFacts): 'vote_not_open' | 'vote_closed' | 'vote_not_entitled' {
  if (!ballot) return 'vote_not_open';
  return ballot.state === 'open' ? 'vote_not_entitled' : 'vote_closed';
}
