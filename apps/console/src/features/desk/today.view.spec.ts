import { describe, expect, it } from '@jest/globals';
import type { WorkItem } from '@mengwu/contracts';
import { oldestFirst, workHref, workSummary } from './today.view.ts';

const item = (since: string, more: Partial<WorkItem> = {}): WorkItem => ({
  kind: 'application',
  id: 'x',
  title: '某大学',
  what: '初审',
  since,
  isOverdue: false,
  ...more,
});

describe('[S1] my work today', () => {
  it('comes oldest first', () => {
    const days = ['2026-03-02', '2026-03-01', '2026-03-03'];
    expect(oldestFirst(days.map((day) => item(`${day}T00:00:00.000Z`))).map(({ since }) => since.slice(0, 10))).toEqual(
      ['2026-03-01', '2026-03-02', '2026-03-03'],
    );
  });

  it('counts what is overdue', () => {
    expect(workSummary([item('a'), item('b', { isOverdue: true })])).toBe('共 2 项，1 项已超期');
    expect(workSummary([item('a')])).toBe('共 1 项');
  });

  it.each([
    ['application', 'applications/7'],
    // An objection is answered beside its public notice, and the item carries the notice's id.
    ['publicity', 'publicity'],
    ['resolution', 'applications/7'],
    ['event', 'meetings/7'],
    ['announcement', 'announcements/7'],
    ['payment', 'payments'],
    ['sitting', 'sittings/7'],
    ['motion', 'motions/7'],
    ['tracker', 'motions/resolutions'],
    ['term', 'bodies'],
    ['departure', 'departures/7'],
    ['duty', 'duties/tasks/7'],
    ['concern', 'concerns/7'],
    ['dispute', 'concerns/disputes/7'],
  ] as const)('%s is one click away', (kind, path) => {
    expect(workHref('hefd', { kind, id: '7' })).toBe(`/alliances/hefd/${path}`);
  });
});
