import { sittingRules } from '@mengwu/charter';
import type { DeskMotion } from '@mengwu/contracts';
import { dayOf, type Instant, instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type Sitting, Sittings } from '../../sittings/index.ts';
import type { Ballot } from '../domain/ballot.ts';
import { freezeElectorate } from '../domain/electorate.ts';
import { currentStep, type Motion } from '../domain/motion.ts';
import { mayOpenVote } from '../domain/open-vote.rules.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ProxyRepository } from '../persistence/proxy.repository.ts';
import { MoveMotion } from './move-motion.ts';
import { ShowDeskMotion } from './show-desk-motion.query.ts';
import { TellVoters } from './tell-voters.ts';

type Request = InputOf<'POST /alliances/:alliance/desk/motions/:motion/open-vote'>;

/** Opens the vote on a motion in a sitting that is open: from here on it is fixed who votes, and by which rules. */
@Injectable()
export class OpenVote {
  constructor(
    private readonly alliances: Alliances,
    private readonly sittings: Sittings,
    private readonly motions: MotionRepository,
    private readonly ballots: BallotRepository,
    private readonly proxies: ProxyRepository,
    private readonly move: MoveMotion,
    private readonly tell: TellVoters,
    private readonly show: ShowDeskMotion,
    private readonly transactions: Transactions,
  ) {}

  execute(ctx: RequestContext, { params, body }: Request): Promise<DeskMotion> {
    const { personId } = signedIn(ctx);
    const { alliance } = params;
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { sitting, motion } = await this.lock(tx, alliance, params.motion);
        const deadline = readDeadline(body.deadline, tx.now);
        const opened = await this.move.execute(tx, motion, 'open', { sittingId: sitting.id });
        const ballot = await this.open(tx, { motion, sitting, manner: body.manner, deadline, openedBy: personId });
        tx.record({
          alliance,
          action: 'motion.vote-opened',
          subject: { kind: 'motion', id: motion.id },
          after: { manner: ballot.manner, entitled: ballot.entitled, present: ballot.present },
          charterVersion: ballot.charterVersion,
          article: currentStep(motion).article,
        });
        return this.show.view(opened, tx.now, tx);
      },
      { answers: true },
    );
  }

  /** The sitting first, as everywhere: whoever closes it waits for us, or we for them. */
  private async lock(tx: Tx, alliance: string, id: string): Promise<{ sitting: Sitting; motion: Motion }> {
    const seen = await this.motions.find(alliance, id, tx);
    if (!seen) throw new DomainError('motion_not_found');
    if (seen.sittingId === null) throw new DomainError('sitting_not_open');
    const sitting = await this.sittings.lock(tx, alliance, seen.sittingId);
    const motion = await this.motions.lock(tx, alliance, id);
    if (motion.sittingId !== sitting.id) throw new DomainError('changed_elsewhere');
    if (sitting.state !== 'open') throw new DomainError('sitting_not_open');
    return { sitting, motion };
  }

  private async open(
    tx: Tx,
    {
      motion,
      sitting,
      manner,
      deadline,
      openedBy,
    }: {
      motion: Motion;
      sitting: Sitting;
      manner: Ballot['manner'];
      deadline: Instant | null;
      openedBy: string;
    },
  ): Promise<Ballot> {
    const { alliance } = motion;
    const { body } = currentStep(motion);
    const { view, version } = this.alliances.charter(alliance, dayOf(tx.now));
    const found = sittingRules(view, body);
    requireAllowed(found);
    const rules = { ...found.rules, isAdjourned: sitting.followsId !== null };
    const presence = sitting.isRemote ? 'remote' : 'room';
    const entitled = await this.sittings.entitledAt(tx, alliance, sitting.id);
    const present = await this.sittings.presentAt(tx, alliance, sitting.id);
    const proxies = await this.proxies.of(tx, alliance, sitting.id);
    const electorate = freezeElectorate({
      entitled,
      present: presence === 'room' ? new Set(present.map(({ mandateId }) => mandateId)) : 'everyone',
      concerns: motion.concerns,
      proxies,
    });
    requireAllowed(mayOpenVote(rules, electorate, presence));
    const ballot: Ballot = {
      id: newId(),
      alliance,
      motionId: motion.id,
      step: motion.step,
      body,
      sittingId: sitting.id,
      manner,
      presence,
      state: 'open',
      rules,
      entitled: electorate.entitled,
      present: electorate.present,
      recused: electorate.recused,
      deadline,
      openedAt: tx.now,
      openedBy,
      closedAt: null,
      closedBy: null,
      result: null,
      charterVersion: version,
    };
    await this.ballots.insert(tx, ballot, electorate.voters);
    await this.tell.opened(tx, motion, ballot, electorate.voters);
    return ballot;
  }
}

function readDeadline(written: string | null, now: Instant): Instant | null {
  if (written === null) return null;
  const deadline = instant(written);
  if (deadline <= now) throw new DomainError('vote_deadline_wrong');
  return deadline;
}
