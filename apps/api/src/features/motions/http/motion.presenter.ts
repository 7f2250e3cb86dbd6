import type { MotionCard, MotionStep } from '@mengwu/contracts';
import { dayOf } from '@mengwu/kernel';
import { resultText } from '../domain/ballot-words.ts';
import { type Act, currentStep, type Motion, type Step } from '../domain/motion.ts';
import type { MotionFacts } from '../usecases/load-motion.ts';
import { presentBallot } from './ballot.presenter.ts';
import { kindTexts, stateTexts } from './motion.texts.ts';

export function presentCard(motion: Motion): MotionCard {
  const { id, alliance, kind, title, state, article, proposedAs, proposedAt, sittingId, decidedOn } = motion;
  return {
    id,
    alliance,
    kind,
    kindText: kindTexts[kind],
    title,
    state,
    stateText: stateTexts[state],
    bodyName: currentStep(motion).bodyName,
    article,
    proposedBy: proposedAs,
    proposedAt,
    sitting: sittingId,
    decidedOn,
  };
}

/** What phone and desk show alike. */
export function presentShared(facts: MotionFacts) {
  const { motion, papers, ballot, voters, marks } = facts;
  return {
    ...presentCard(motion),
    text: motion.text,
    papers: [...papers],
    steps: motion.steps.map((step, at) => presentStep(facts, step, at)),
    recused: voters.filter(({ part }) => part === 'recused').map(({ name }) => name),
    ballot: ballot ? presentBallot(ballot, motion.kind, marks.size) : null,
  };
}

const paperTexts: Readonly<Record<Act['outcome'], string>> = {
  passed: '表决通过',
  failed: '表决未通过',
  approved: '已批准',
  refused: '不予批准',
  filed: '已办理',
};

function presentStep({ motion, acts, resolutions, ballots, files }: MotionFacts, step: Step, at: number): MotionStep {
  const { bodyName, does, article, manner } = step;
  const base = { bodyName, does, article, manner, number: null, file: null };
  if (manner === 'draft') return { ...base, state: 'done', doneOn: dayOf(motion.proposedAt), text: '已随议案提出' };
  const act = acts.find((one) => one.step === at);
  if (!act) {
    const isCurrent = at === motion.step && motion.decidedOn === null && motion.state !== 'withdrawn';
    return { ...base, state: isCurrent ? 'current' : 'ahead', doneOn: null, text: null };
  }
  const resolution = resolutions.find(({ id }) => id === act.resolutionId);
  const result = ballots.find(({ id }) => id === resolution?.ballotId)?.result;
  const by = act.byName === null ? '' : `（${act.byName}登记）`;
  const words = result ? resultText(result) : `${paperTexts[act.outcome]}${by}`;
  return {
    ...base,
    state: act.outcome === 'failed' || act.outcome === 'refused' ? 'failed' : 'done',
    doneOn: act.doneOn,
    text: act.note ? `${words}${act.note}` : words,
    number: resolution?.number ?? null,
    file: act.fileId === null ? null : (files.get(act.fileId) ?? null),
  };
}
