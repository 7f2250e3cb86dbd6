import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/index.ts';
import { Bodies } from '../../bodies/index.ts';
import type { Motion, Subject } from '../domain/motion.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';

/** Whether a person belongs to those who decide, or have decided, on a record. */
@Injectable()
export class IsBefore {
  constructor(
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly bodies: Bodies,
    private readonly clock: Clock,
  ) {}

  async execute(alliance: string, subject: Subject, personId: string): Promise<boolean> {
    const now = this.clock.now();
    for (const motion of await this.motions.ofSubject(alliance, subject))
      if (await this.mayRead(motion, personId, now)) return true;
    return false;
  }

  async ofMotion(alliance: string, motionId: string, personId: string): Promise<boolean> {
    const motion = await this.motions.find(alliance, motionId);
    return motion !== undefined && this.mayRead(motion, personId, this.clock.now());
  }

  /** Who sits in a body of the motion's way as far as it has come, proposed it, or had a place in a vote on it. */
  async mayRead(motion: Motion, personId: string, now: Instant): Promise<boolean> {
    const { alliance, id, step, steps, proposedBy } = motion;
    if (proposedBy === personId || (await this.ballots.hadPlace(alliance, id, personId))) return true;
    if (motion.state === 'withdrawn') return false;
    const reached = new Set(steps.slice(0, step + 1).flatMap(({ manner, body }) => (manner === 'vote' ? [body] : [])));
    for (const body of reached) {
      const seats = await this.bodies.entitled(undefined, alliance, body, now);
      if (seats.some((seat) => seat.personId === personId)) return true;
    }
    return false;
  }
}
