import type { MotionKind } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { newId, requireAllowed, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import type { Concerns, Motion, Payload, Subject } from '../domain/motion.ts';
import { firstVote, stepsFor } from '../domain/motion-steps.ts';
import { mayPut } from '../domain/put.rules.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';

export interface Proposer {
  /** Null where a room proposes by itself. */
  readonly personId: string | null;
  /** What members read, such as 秘书处. */
  readonly as: string;
  /** Bodies in which the proposer sits; the desk and its rooms speak for the secretariat. */
  readonly sitsIn?: readonly string[];
}

export interface NewMotion {
  readonly alliance: string;
  /** The body's key in the charter; where a chain is prescribed, the body that votes first. */
  readonly body: string;
  readonly kind: MotionKind;
  readonly title: string;
  readonly text: string;
  readonly subject: Subject | null;
  /** They are recused: neither vote nor count. */
  readonly concerns: Concerns;
  readonly proposedBy: Proposer;
  /** Ids of files whose readers the proposing room answers for (see `Motions.isBefore`). */
  readonly papers: readonly string[];
  /** Comes back in `onDecided`. Plain data only. */
  readonly payload?: Payload;
}

const TITLE_LENGTH = 120;

/** Puts a motion to a body, with the way that the charter prescribes for its kind. */
@Injectable()
export class ProposeMotion {
  constructor(
    private readonly alliances: Alliances,
    private readonly motions: MotionRepository,
  ) {}

  async execute(tx: Tx, input: NewMotion): Promise<Motion> {
    const { alliance, body, kind } = input;
    const { view, version } = this.alliances.charter(alliance, dayOf(tx.now));
    const proposerIn = input.proposedBy.sitsIn ?? ['secretariat'];
    const power = mayPut(view, { body, kind, proposerIn });
    requireAllowed(power);
    const steps = stepsFor(view, kind, body);
    const step = firstVote(steps);
    const motion: Motion = {
      id: newId(),
      alliance,
      kind,
      title: cut(input.title),
      text: input.text,
      state: 'proposed',
      steps,
      step,
      article: power.article,
      subject: input.subject,
      concerns: input.concerns,
      payload: input.payload ?? {},
      sittingId: null,
      proposedBy: input.proposedBy.personId,
      proposedAs: input.proposedBy.as,
      proposedAt: tx.now,
      decidedOn: null,
      reason: null,
      charterVersion: version,
      version: 0,
    };
    await this.motions.insert(tx, motion, [...new Set(input.papers)]);
    tx.record({
      alliance,
      action: 'motion.proposed',
      subject: { kind: 'motion', id: motion.id },
      after: { title: motion.title, kind },
      charterVersion: version,
      article: motion.article,
    });
    return motion;
  }
}

// A long name of a unit must not undo what made the motion.
function cut(title: string): string {
  const points = [...title];
  return points.length <= TITLE_LENGTH ? title : `${points.slice(0, TITLE_LENGTH - 1).join('')}…`;
}
