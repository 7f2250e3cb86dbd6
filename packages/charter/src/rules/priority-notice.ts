import { ALLOWED, addMinutes, type Decision, dayOf, type Instant, refused } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { OpenQuestion } from '../dated.ts';
import type { MeetingKind } from '../meeting-kind.ts';

export type PriorityNotice = {
  readonly hours: number;
  readonly meetings: readonly MeetingKind[];
  readonly article: string;
  readonly open?: OpenQuestion;
};

/** How long, and for which meetings, members are told before others [D9]; undefined where nothing is fixed. */
export function priorityNotice(view: CharterView): PriorityNotice | undefined {
  const notice = view.benefits?.priorityNotice;
  if (!notice?.hours.value) return undefined;
  return {
    hours: notice.hours.value,
    meetings: notice.meetings.value,
    article: notice.meetings.article,
    ...(notice.hours.open && { open: notice.hours.open }),
  };
}

export type NoticeFacts = {
  readonly meetingKind: MeetingKind;
  readonly publishedAt: Instant;
  readonly isMember: boolean;
  readonly now: Instant;
};

/** Whether someone may already see a published meeting: members at once, others when the priority has run out [D9]. */
export function maySeeMeeting(view: CharterView, facts: NoticeFacts): Decision<'members_first'> {
  const notice = priorityNotice(view);
  if (facts.isMember || !notice?.meetings.includes(facts.meetingKind)) return ALLOWED;
  const opensAt = addMinutes(facts.publishedAt, notice.hours * 60);
  if (facts.now >= opensAt) return ALLOWED;
  return refused('members_first', {
    article: notice.article,
    params: { hours: notice.hours, opensAt },
    changesOn: dayOf(opensAt),
  });
}

/** The other side of {@link maySeeMeeting}, for callers that filter a list. */
export function mayNotSeeYet(view: CharterView, facts: NoticeFacts): boolean {
  return !maySeeMeeting(view, facts).allowed;
}
