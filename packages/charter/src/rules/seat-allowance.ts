import type { CharterView } from '../charter-on.ts';
import type { MeetingKind } from '../meeting-kind.ts';

export type SeatAllowance = {
  readonly seatsPerUnit: number;
  readonly freeMeetingsPerYear: number;
  readonly article: string;
};

/** How many of its teachers a unit may send free of charge to a kind of meeting; undefined where nothing is fixed. */
export function seatAllowance(view: CharterView, facts: { kindOfMeeting: MeetingKind }): SeatAllowance | undefined {
  const free = view.benefits?.freeMeetings;
  if (!free || free.value.meeting !== facts.kindOfMeeting) return undefined;
  return { seatsPerUnit: free.value.seatsPerUnit, freeMeetingsPerYear: free.value.perYear, article: free.article };
}
