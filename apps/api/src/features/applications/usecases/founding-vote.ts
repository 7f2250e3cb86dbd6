import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Bodies } from '../../bodies/index.ts';
import { Motions } from '../../motions/index.ts';
import type { Application } from '../domain/application.ts';
import { ChartersOf } from './charters-of.ts';

/**
 * A body that admits by vote is made of members itself: until it has had its first ones nobody can vote, and the paper
 * of the founding meeting admits them. From then on its vote decides and nothing else does [A6][E4][E10].
 */
@Injectable()
export class FoundingVote {
  constructor(
    private readonly charters: ChartersOf,
    private readonly bodies: Bodies,
    private readonly motions: Motions,
  ) {}

  /** Whether an application waits for the vote of a body that nobody has ever sat in. */
  async isMissing(application: Application, now: Instant, tx?: Tx): Promise<boolean> {
    if (this.charters.place(application) !== 'vote') return false;
    const body = this.charters.step(application)?.body;
    return body !== undefined && !(await this.bodies.isFounded(application.alliance, body, now, tx));
  }

  /** The paper takes the place of the vote. */
  async replace(tx: Tx, { alliance, motionId }: Application): Promise<void> {
    if (motionId !== null)
      await this.motions.withdraw(tx, { alliance, motionId, reason: '以成立会议的文件吸收创始成员' });
  }
}
