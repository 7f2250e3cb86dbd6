import type { CharterView } from '@mengwu/charter';
import type { ConcernState } from '@mengwu/contracts';
import { ALLOWED, addDays, type Day, type Decision, dayOf, type Instant, nextState, refused } from '@mengwu/kernel';
import { type ConcernEvent, concernTransitions } from './concern.states.ts';
import type { Concern } from './concern.ts';

/** Within how many days the secretariat answers. No charter says; it is the desk's own promise, shown as such. */
export const ANSWER_DAYS = 15;

/** A12, C11, E5: the right to criticise, suggest and supervise, in the words of the charter. */
export function rightToSpeak(view: CharterView): { text: string; article: string } | null {
  const clause = view.rights?.value.find(({ text }) => /批评|监督|建议/.test(text));
  return clause ? { text: clause.text, article: clause.article } : null;
}

/** The last day on which an answer is in time: the day of arrival is not counted. */
export const dueDay = (openedAt: Instant): Day => addDays(dayOf(openedAt), ANSWER_DAYS);

export const isOverdue = ({ state, dueOn }: Pick<Concern, 'state' | 'dueOn'>, now: Instant): boolean =>
  state === 'waiting' && dayOf(now) > dueOn;

export function mayMove(state: ConcernState, event: ConcernEvent): Decision<'concern_closed'> {
  return nextState(concernTransitions, state, event) ? ALLOWED : refused('concern_closed');
}
