import type { ResolutionCard } from '@mengwu/contracts';
import { type Day, refused } from '@mengwu/kernel';
import { presentDecision } from '../../../platform/http/present-decision.ts';
import type { BallotResult } from '../domain/ballot.ts';
import { mayAssign, mayComplete } from '../domain/resolution.rules.ts';
import type { Resolution } from '../domain/resolution.ts';
import { presentResult } from './ballot.presenter.ts';
import { kindTexts } from './motion.texts.ts';

/** `isDesk`: whoever only reads has nothing to do here. */
export function presentResolution(
  resolution: Resolution,
  result: BallotResult,
  { today, isDesk }: { today: Day; isDesk: boolean },
): ResolutionCard {
  const { id, alliance, number, title, kind, bodyName, outcome, decidedOn, article, motionId, sittingId } = resolution;
  const { responsible, dueOn, doneOn, doneNote } = resolution;
  const isTracked = responsible !== null && dueOn !== null;
  const nothing = refused('right_missing');
  return {
    id,
    alliance,
    number,
    title,
    kindText: kindTexts[kind],
    bodyName,
    outcome,
    decidedOn,
    article,
    result: presentResult(result),
    motion: motionId,
    sitting: sittingId,
    tracker: isTracked ? { responsible, dueOn, doneOn, doneNote, isOverdue: doneOn === null && dueOn < today } : null,
    actions: {
      assign: presentDecision(isDesk ? mayAssign(resolution) : nothing),
      complete: presentDecision(isDesk ? mayComplete(resolution) : nothing),
    },
  };
}
