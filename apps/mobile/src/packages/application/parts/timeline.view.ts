import type { ApplicationView } from '@mengwu/contracts';
import type { TimelineItem } from '../../../ui/timeline';
import { momentText } from '../../../view/time';

type Next = NonNullable<ApplicationView['next']>;

/** Who has to act, since when, and how long it may take. */
function waitingText({ who, since, expectedDays }: Next): string {
  return [
    `等待：${who}`,
    since === null ? undefined : `自${momentText(since)}起`,
    expectedDays === null ? undefined : `预计 ${expectedDays} 天内`,
  ]
    .filter((part) => part !== undefined)
    .join('，');
}

/** What happened, newest first, under the step that is next and who takes it. */
export function timelineOf({ next, timeline }: Pick<ApplicationView, 'next' | 'timeline'>): TimelineItem[] {
  const done = timeline.map(({ at, what, who, reason, article }) => ({
    title: what,
    note: `${momentText(at)} · ${who}`,
    reason,
    article,
    isNow: false,
  }));
  const ahead = next
    ? [
        {
          title: next.what,
          note: waitingText(next),
          reason: null,
          article: next.article,
          isNow: true,
        },
      ]
    : [];
  return [...ahead, ...done.reverse()];
}
