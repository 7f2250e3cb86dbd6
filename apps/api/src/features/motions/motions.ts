import type { MotionKind } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { type DecidedHandler, DecidedHandlers } from './decided-handlers.ts';
import type { Motion, Subject } from './domain/motion.ts';
import { BallotRepository, type ClosedBallot } from './persistence/ballot.repository.ts';
import { MotionRepository } from './persistence/motion.repository.ts';
import { IsBefore } from './usecases/is-before.query.ts';
import { type NewMotion, ProposeMotion } from './usecases/propose-motion.ts';
import { WithdrawMotion } from './usecases/withdraw-motion.ts';

/** The front door of the room: what is put to a body, and who does what it decides. */
@Injectable()
export class Motions {
  constructor(
    private readonly proposeMotion: ProposeMotion,
    private readonly withdrawMotion: WithdrawMotion,
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly isBeforeQuery: IsBefore,
    private readonly handlers: DecidedHandlers,
  ) {}

  /**
   * Puts a motion to a body that may decide its kind; the way through further bodies is the charter's.
   * @throws DomainError `motion_body_may_not_decide`, `motion_already_open` for a subject with an undecided motion
   */
  async propose(tx: Tx, motion: NewMotion): Promise<{ id: string }> {
    const { id } = await this.proposeMotion.execute(tx, motion);
    return { id };
  }

  /** Before its vote opens. @throws DomainError `motion_not_found`, `motion_not_in_state` */
  async withdraw(tx: Tx, motion: { alliance: string; motionId: string; reason: string }): Promise<void> {
    await this.withdrawMotion.execute(tx, motion);
  }

  /** Every motion about a record, the newest first. */
  ofSubject(alliance: string, subject: Subject, tx?: Tx): Promise<Motion[]> {
    return this.motions.ofSubject(alliance, subject, tx);
  }

  /**
   * Whether a person sits in a body that has, or had, a motion about this record before it: who has to decide may read
   * its papers.
   */
  isBefore(alliance: string, subject: Subject, personId: string): Promise<boolean> {
    return this.isBeforeQuery.execute(alliance, subject, personId);
  }

  /** Every vote that has been counted, the oldest first. */
  closedBallots(alliance: string): Promise<ClosedBallot[]> {
    return this.ballots.closed(alliance);
  }

  /** Runs in the transaction that takes the last step; what it throws undoes that step, and the officer reads why. */
  onDecided(kind: MotionKind, handler: DecidedHandler): void {
    this.handlers.add(kind, handler);
  }
}
