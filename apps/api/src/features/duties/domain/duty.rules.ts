import type { CharterView } from '@mengwu/charter';
import type { AssignmentState, MemberRole } from '@mengwu/contracts';
import { ALLOWED, type Day, type Decision, refused } from '@mengwu/kernel';
import { type AssignmentEvent, statesBefore } from './assignment.states.ts';

type Closed = 'duty_task_closed' | 'duty_not_answered';

/** Only an answer can be confirmed or sent back; nothing moves what is confirmed or cancelled. */
export function mayMove(state: AssignmentState, event: AssignmentEvent): Decision<Closed> {
  if (statesBefore(event).includes(state)) return ALLOWED;
  return refused(state === 'confirmed' || state === 'cancelled' ? 'duty_task_closed' : 'duty_not_answered');
}

/** Those who speak for the member answer for it; a colleague reads. */
export function mayAnswer(role: MemberRole, state: AssignmentState): Decision<Closed | 'contact_only'> {
  return role === 'colleague' ? refused('contact_only') : mayMove(state, 'answer');
}

/** A duty is asked for by the article that lays it down, so it must be one of the charter's. */
export function isDutyOf(view: CharterView, article: string): Decision<'duty_article_unknown'> {
  const known = view.duties?.value.some((duty) => duty.article === article) || view.duties?.article === article;
  return known ? ALLOWED : refused('duty_article_unknown');
}

/** Entered by hand is what has happened while the unit was a member. */
export function isDayOfMembership(on: Day, member: { joinedOn: Day; leftOn: Day | null }, today: Day): boolean {
  return on >= member.joinedOn && on <= today && (member.leftOn === null || on <= member.leftOn);
}
