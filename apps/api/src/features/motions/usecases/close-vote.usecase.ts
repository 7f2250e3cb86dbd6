import { decideQuorum } from '@mengwu/charter';
import type { DeskMotion } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  type RequestContext,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Sittings } from '../../sittings/index.ts';
import type { Ballot, BallotResult, Tally } from '../domain/ballot.ts';
import { countVotes, presentAtClose } from '../domain/count-votes.ts';
import { currentStep, type Motion } from '../domain/motion.ts';
import type { Resolution } from '../domain/resolution.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { VoteBox } from '../persistence/vote-box.repository.ts';
import { FinishStep } from './finish-step.ts';
import { MoveMotion } from './move-motion.ts';
import { ShowDeskMotion } from './show-desk-motion.query.ts';
import { TellVoters } from './tell-voters.ts';

interface Key {
  readonly alliance: string;
  readonly motion: string;
}

/** Closes a vote: the count, the resolution with its number, and what it says, all of it or nothing. */
@Injectable()
export class CloseVote {
  constructor(
    private readonly sittings: Sittings,
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly box: VoteBox,
    private readonly resolutions: ResolutionRepository,
    private readonly finish: FinishStep,
    private readonly move: MoveMotion,
    private readonly tell: TellVoters,
    private readonly show: ShowDeskMotion,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/motions/:motion/close-vote'>,
  ): Promise<DeskMotion> {
    return this.run(ctx, params);
  }

  private run(ctx: RequestContext, params: Key): Promise<DeskMotion> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { motion, ballot } = await this.lock(tx, params.alliance, params.motion);
        const closed = await this.close(tx, motion, ballot, personId);
        return this.show.view(closed, tx.now, tx);
      },
      { answers: true },
    );
  }

  /**
   * Closes the vote, or, where what it decides cannot be done, declares it void: no result and no number, and the motion
   * can be taken back or voted on again. A vote whose decision can be done is never void by an officer's will.
   */
  async orVoid(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/motions/:motion/void-vote'>,
  ): Promise<DeskMotion> {
    try {
      return await this.run(ctx, params);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'motion_effect_refused') throw error;
      return this.voidFor(ctx, params, String(error.params.why ?? ''));
    }
  }

  private voidFor(ctx: RequestContext, params: Key, why: string): Promise<DeskMotion> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { motion, ballot } = await this.lock(tx, params.alliance, params.motion);
        await this.box.destroy(tx, ballot);
        await this.ballots.close(tx, ballot, { by: personId, result: null });
        tx.record({
          alliance: motion.alliance,
          action: 'motion.vote-void',
          subject: { kind: 'motion', id: motion.id },
          note: why,
          charterVersion: ballot.charterVersion,
        });
        const proposed = await this.move.execute(tx, motion, 'adjourn', { sittingId: null });
        await this.tell.useless(tx, proposed, ballot, why);
        return this.show.view(proposed, tx.now, tx);
      },
      { answers: true },
    );
  }

  /** Waits for every vote under way; from here on none is let in. @throws DomainError `vote_closed` for the second officer */
  private async lock(tx: Tx, alliance: string, id: string): Promise<{ motion: Motion; ballot: Ballot }> {
    const seen = await this.motions.find(alliance, id, tx);
    if (!seen) throw new DomainError('motion_not_found');
    if (seen.sittingId !== null) await this.sittings.lock(tx, alliance, seen.sittingId);
    const motion = await this.motions.lock(tx, alliance, id);
    const ballot = await this.ballots.lock(tx, alliance, id);
    if (!ballot) throw new DomainError('vote_not_open');
    if (ballot.state !== 'open') throw new DomainError('vote_closed');
    return { motion, ballot };
  }

  private async close(tx: Tx, motion: Motion, ballot: Ballot, officer: string): Promise<Motion> {
    const tally = await this.box.tally(tx, ballot);
    const present = await this.present(tx, ballot);
    const quorum = decideQuorum(ballot.rules, {
      entitled: ballot.entitled,
      present,
      isAdjourned: ballot.rules.isAdjourned,
    });
    if (!quorum.isQuorate) return this.void(tx, { motion, ballot, officer, present, needed: quorum.needed });
    const result = countVotes({ ...ballot, present }, motion.kind, tally);
    if (ballot.manner === 'secret') await this.box.publish(tx, ballot);
    await this.ballots.close(tx, ballot, { by: officer, result });
    const resolution = await this.resolve(tx, motion, ballot, result);
    this.record(tx, motion, { tally, result, resolution });
    const finished = await this.finish.execute(tx, motion, {
      resolution,
      act: {
        outcome: resolution.outcome,
        resolutionId: resolution.id,
        fileId: null,
        note: null,
        byPerson: null,
        byName: null,
        doneOn: resolution.decidedOn,
      },
    });
    await this.tell.closed(tx, finished, { ballot, result, resolution });
    return finished;
  }

  private async present(tx: Tx, ballot: Ballot): Promise<number> {
    if (ballot.presence === 'room') return ballot.present;
    const answered = await this.sittings.presentAt(tx, ballot.alliance, ballot.sittingId);
    const marked = await this.box.marks(ballot, tx);
    const voters = await this.ballots.voters(ballot, tx);
    return presentAtClose(ballot, voters, new Set([...answered.map(({ mandateId }) => mandateId), ...marked]));
  }

  private resolve(tx: Tx, motion: Motion, ballot: Ballot, { isPassed }: BallotResult): Promise<Resolution> {
    const { body, bodyName, article } = currentStep(motion);
    return this.resolutions.insert(tx, {
      alliance: motion.alliance,
      body,
      bodyName,
      motionId: motion.id,
      kind: motion.kind,
      ballotId: ballot.id,
      sittingId: ballot.sittingId,
      title: motion.title,
      outcome: isPassed ? 'passed' : 'failed',
      decidedOn: dayOf(tx.now),
      article,
      charterVersion: ballot.charterVersion,
    });
  }

  private record(
    tx: Tx,
    { alliance, id }: Motion,
    { tally, result, resolution }: { tally: Tally; result: BallotResult; resolution: Resolution },
  ): void {
    tx.record({
      alliance,
      action: 'motion.vote-closed',
      subject: { kind: 'motion', id },
      after: {
        ...tally,
        present: result.present,
        needed: result.needed,
        outcome: resolution.outcome,
        number: resolution.number,
      },
      charterVersion: resolution.charterVersion,
      article: result.article,
    });
  }

  /** Too few answered: no result, no number; the motion waits for another sitting. */
  private async void(
    tx: Tx,
    failed: { motion: Motion; ballot: Ballot; officer: string; present: number; needed: number },
  ): Promise<Motion> {
    const { motion, ballot, officer, present, needed } = failed;
    await this.box.destroy(tx, ballot);
    await this.ballots.close(tx, ballot, { by: officer, result: null });
    tx.record({
      alliance: motion.alliance,
      action: 'motion.vote-void',
      subject: { kind: 'motion', id: motion.id },
      after: { entitled: ballot.entitled, present, needed },
      charterVersion: ballot.charterVersion,
    });
    const adjourned = await this.move.execute(tx, motion, 'adjourn', { sittingId: null });
    await this.tell.void(tx, adjourned, { ballot, present, needed });
    return adjourned;
  }
}
