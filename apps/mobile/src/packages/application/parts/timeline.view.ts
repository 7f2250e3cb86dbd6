import type { ApplicationView } from '@mengwu/contracts';
import type { TimelineItem } from '../../../ui/timeline';
import { momentText } from '../../../view/time';

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
          note: next.expectedDays === null ? `等待：${next.who}` : `等待：${next.who}，预计 ${next.expectedDays} 天内`,
          reason: null,
          article: next.article,
          isNow: true,
        },
      ]
    : [];
  return [...ahead, ...done.reverse()];
}
