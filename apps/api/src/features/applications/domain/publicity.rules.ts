import { ALLOWED, addDays, type Day, type Decision, daysBetween, refused } from '@mengwu/kernel';
import type { Publicity } from './publicity.ts';

type Running = Pick<Publicity, 'startsOn' | 'endsOn' | 'article' | 'outcome'>;

/** How far ahead the desk may set the day on which a notice goes up. */
const LATEST_START_DAYS = 30;

/** The desk may let a notice go up on a later day, so that it does not begin on a Friday evening. */
export function mayBeginOn(startsOn: Day, today: Day): Decision<'publicity_day_wrong'> {
  const latest = addDays(today, LATEST_START_DAYS);
  return startsOn >= today && startsOn <= latest ? ALLOWED : refused('publicity_day_wrong', { params: { latest } });
}

/** While the notice is up, whoever acts for a member may object, once for each member. */
export function mayObject(
  { startsOn, endsOn, article, outcome }: Running,
  today: Day,
  facts: { readonly isMember: boolean; readonly hasObjected: boolean },
): Decision<'objection_members_only' | 'objection_not_begun' | 'objection_over' | 'already_objected'> {
  if (!facts.isMember) return refused('objection_members_only', { article });
  if (facts.hasObjected) return refused('already_objected', { article });
  if (outcome !== null || today > endsOn) return refused('objection_over', { article, params: { endsOn } });
  if (today < startsOn) return refused('objection_not_begun', { article, params: { startsOn }, changesOn: startsOn });
  return ALLOWED;
}

/** A notice is over when its last day is, and no objection waits for an answer. */
export function isOver({ endsOn }: Pick<Publicity, 'endsOn'>, openObjections: number, today: Day): boolean {
  return today > endsOn && openObjections === 0;
}

/** Days on which one can still object, today among them. */
export function daysLeft({ startsOn, endsOn, outcome }: Omit<Running, 'article'>, today: Day): number {
  if (outcome !== null) return 0;
  return Math.max(0, daysBetween(today < startsOn ? startsOn : today, endsOn) + 1);
}
