import { sittingRules } from '@mengwu/charter';
import type { DecisionView, DeskMotion } from '@mengwu/contracts';
import { ALLOWED, type Decision, dayOf, type Instant, refused } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type Sitting, Sittings } from '../../sittings/index.ts';
import { consequencesOf } from '../domain/consequences.ts';
import { mayEdit, mayMove } from '../domain/motion.rules.ts';
import { currentStep, type Motion } from '../domain/motion.ts';
import { presentVoters } from '../http/ballot.presenter.ts';
import { presentShared } from '../http/motion.presenter.ts';
import { stateTexts } from '../http/motion.texts.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { LoadMotion, type MotionFacts } from './load-motion.ts';

/** A motion as the desk sees it. */
@Injectable()
export class ShowDeskMotion {
  constructor(
    private readonly alliances: Alliances,
    private readonly motions: MotionRepository,
    private readonly load: LoadMotion,
    private readonly sittings: Sittings,
  ) {}

  /** @throws DomainError `motion_not_found` */
  async execute(alliance: string, id: string, now: Instant): Promise<DeskMotion> {
    const motion = await this.motions.find(alliance, id);
    if (!motion) throw new DomainError('motion_not_found');
    return this.view(motion, now);
  }

  /** With the transaction that changed it, as it will be after the commit. */
  async view(motion: Motion, now: Instant, tx?: Tx): Promise<DeskMotion> {
    const facts = await this.load.execute(motion, tx);
    const sitting =
      motion.sittingId === null ? undefined : await this.sittings.find(motion.alliance, motion.sittingId, tx);
    return {
      ...presentShared(facts),
      subject: motion.subject,
      voters: presentVoters(facts),
      closing: closingOf(facts, now),
      version: motion.version,
      actions: { ...actionsOf(motion, sitting), proxy: this.mayGiveProxy(motion, sitting, now) },
    };
  }

  private mayGiveProxy(motion: Motion, sitting: Sitting | undefined, now: Instant): DecisionView {
    if (!sitting) return presentDecision(refused('sitting_not_open'));
    const found = sittingRules(this.alliances.charter(motion.alliance, dayOf(now)).view, sitting.body);
    if (!found.allowed) return presentDecision(found);
    const { proxies, articles } = found.rules;
    return presentDecision(proxies.allowed ? ALLOWED : refused('proxy_not_allowed', { article: articles.proxies }));
  }
}

function closingOf({ motion, ballot, marks, voters }: MotionFacts, now: Instant): DeskMotion['closing'] {
  if (ballot?.state !== 'open') return null;
  const able = voters.filter(({ part }) => part === 'voter').length;
  const isLate = ballot.deadline !== null && now >= ballot.deadline ? '，投票时间已到' : '';
  return { text: `${able} 人可以投票，已投 ${marks.size} 人${isLate}。`, consequences: consequencesOf(motion) };
}

function actionsOf(motion: Motion, sitting: Sitting | undefined): Omit<DeskMotion['actions'], 'proxy'> {
  const stateText = stateTexts[motion.state];
  const move = (event: Parameters<typeof mayMove>[1]) => presentDecision(mayMove(motion, event, stateText));
  const paper = (manner: 'approval' | 'filing'): Decision<'motion_not_in_state'> =>
    motion.state === 'awaiting' && currentStep(motion).manner === manner
      ? ALLOWED
      : refused('motion_not_in_state', { params: { state: stateText } });
  const opens = mayMove(motion, 'open', stateText);
  return {
    edit: presentDecision(mayEdit(motion)),
    withdraw: motion.kind === 'admission' ? presentDecision(refused('motion_of_application')) : move('withdraw'),
    list: move('list'),
    openVote: presentDecision(opens.allowed && sitting?.state !== 'open' ? refused('sitting_not_open') : opens),
    closeVote: presentDecision(motion.state === 'voting' ? ALLOWED : refused('vote_not_open')),
    approve: presentDecision(paper('approval')),
    file: presentDecision(paper('filing')),
  };
}
