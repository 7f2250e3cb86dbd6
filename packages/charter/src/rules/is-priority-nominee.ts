import type { CharterView } from '../charter-on.ts';
import type { MeetingKind } from '../meeting-kind.ts';

/** Whether a nominee of this unit belongs among the first nominations for an event [D8]. */
export function isPriorityNominee(
  view: CharterView,
  facts: { readonly eventKind: MeetingKind; readonly isMember: boolean },
): boolean {
  return facts.isMember && view.benefits?.priorityNominees?.value.meeting === facts.eventKind;
}
