import type { DepartureView, WithdrawalPlanView } from '@mengwu/contracts';
import type { TimelineItem } from '../../../ui/timeline';
import { dayText, momentText } from '../../../view/time';

/** The way from the notice to the last day. */
export function planSteps({ steps }: Pick<WithdrawalPlanView, 'steps'>): TimelineItem[] {
  return steps.map(({ text, on, article }, at) => ({
    title: text,
    note: on ? dayText(on) : '日期待定',
    reason: null,
    article,
    isNow: at === 0,
  }));
}

/** How it went so far, the latest on top, and on the very top what is going on. */
export function movesOf({ timeline, now }: Pick<DepartureView, 'timeline' | 'now'>): TimelineItem[] {
  const current: TimelineItem = {
    title: now.text,
    note: now.on ? `${now.who} · ${dayText(now.on)}` : now.who,
    reason: null,
    article: now.article,
    isNow: true,
  };
  const past = timeline.map(({ text, by, at, reason, article }) => ({
    ...{ title: text, note: `${momentText(at)} · ${by}`, reason, article },
    isNow: false,
  }));
  return [current, ...past.reverse()];
}
