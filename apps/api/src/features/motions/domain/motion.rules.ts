import { ALLOWED, type Day, type Decision, refused } from '@mengwu/kernel';
import { type MotionEvent, stateAfter } from './motion.states.ts';
import { currentStep, type Motion } from './motion.ts';

const EDITABLE = new Set(['proposed', 'listed']);

/** Words and papers stay as they are once somebody could have voted on them. */
export function mayEdit({ state, steps, step }: Motion): Decision<'motion_not_editable'> {
  const isFirst = steps.findIndex(({ manner }) => manner === 'vote') === step;
  return EDITABLE.has(state) && isFirst ? ALLOWED : refused('motion_not_editable');
}

/** What the table of states says, as a reason to show. */
export function mayMove(
  { state }: Pick<Motion, 'state'>,
  event: MotionEvent,
  stateText: string,
): Decision<'motion_not_in_state'> {
  return stateAfter(state, event) ? ALLOWED : refused('motion_not_in_state', { params: { state: stateText } });
}

/** A step on paper: it is this motion's turn for it, on a day between the vote and today. */
export function mayDoOnPaper(
  motion: Pick<Motion, 'state' | 'steps' | 'step'>,
  manner: 'approval' | 'filing',
  facts: { readonly on: Day; readonly today: Day; readonly votedOn: Day; readonly stateText: string },
): Decision<'motion_not_in_state' | 'day_in_future' | 'day_before_vote'> {
  if (motion.state !== 'awaiting' || currentStep(motion).manner !== manner)
    return refused('motion_not_in_state', { params: { state: facts.stateText } });
  if (facts.on > facts.today) return refused('day_in_future');
  if (facts.on < facts.votedOn) return refused('day_before_vote', { params: { decidedOn: facts.votedOn } });
  return ALLOWED;
}
