import { ALLOWED, type Decision, firstDayOfYear, refused, yearOf } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { MeetingKind } from '../meeting-kind.ts';
import { seatAllowance } from './seat-allowance.ts';

export type SeatFacts = {
  readonly kindOfMeeting: MeetingKind;
  /** Seats of the unit at this meeting that are held by others: taken or handed on, not cancelled. */
  readonly seatsTaken: number;
  /** Other meetings of this kind in the same calendar year at which the unit used a free seat. */
  readonly freeMeetingsUsed: number;
};

export type MaySendTeacherCode = 'seats_used_up' | 'free_meetings_used_up';

/**
 * Whether a unit may send one more teacher free of charge [D6]: three free meetings a year, three teachers at each.
 * A kind of meeting without an allowance is not limited by the charter. The year is that of the view's day.
 */
export function maySendTeacher(view: CharterView, facts: SeatFacts): Decision<MaySendTeacherCode> {
  const allowance = seatAllowance(view, facts);
  if (!allowance) return ALLOWED;
  const { seatsPerUnit: seats, freeMeetingsPerYear: meetings, article } = allowance;
  if (facts.seatsTaken >= seats) return refused('seats_used_up', { article, params: { seats } });
  if (facts.freeMeetingsUsed < meetings) return ALLOWED;
  return refused('free_meetings_used_up', {
    article,
    params: { meetings },
    changesOn: firstDayOfYear(yearOf(view.on) + 1),
  });
}
