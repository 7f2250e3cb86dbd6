import { describe, expect, it } from '@jest/globals';
import { outcomeView } from './outcome.view';

const first = { at: '2026-12-18T01:14:00.000Z', by: '李老师', door: '东门' };

describe('[V2] one glance at a scan', () => {
  it('differs in colour, icon and word for each outcome', () => {
    const views = (['welcome', 'already', 'refused'] as const).map((outcome) => outcomeView({ outcome, first: null }));
    for (const part of ['tone', 'icon', 'word'] as const) expect(new Set(views.map((view) => view[part])).size).toBe(3);
  });
  it('says of a second scan when, where and by whom the first was', () => {
    expect(outcomeView({ outcome: 'already', first }).first).toBe('首次扫码：09:14，东门，李老师');
    expect(outcomeView({ outcome: 'welcome', first }).first).toBeUndefined();
  });
});
