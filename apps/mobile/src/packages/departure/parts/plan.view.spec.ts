import { describe, expect, it } from '@jest/globals';
import { movesOf, planSteps } from './plan.view';

describe('the way out', () => {
  it('shows each step with its day, or that the day is open', () => {
    const steps = [
      { text: '提出', on: '2026-03-10', article: '第十二条' },
      { text: '批准', on: null, article: null },
    ];
    expect(planSteps({ steps }).map(({ note, article, isNow }) => [note, article, isNow])).toEqual([
      ['2026年3月10日', '第十二条', true],
      ['日期待定', null, false],
    ]);
  });

  it('begins with what is going on, and goes back in time', () => {
    const move = (text: string, at: string) => ({ text, at, by: '成员', reason: null, article: null });
    const items = movesOf({
      now: { text: '等待理事会批准', who: '理事会', on: null, article: '第十二条' },
      timeline: [move('提出', '2026-03-10T01:00:00.000Z'), move('提请表决', '2026-03-11T01:00:00.000Z')],
    });
    expect(items.map(({ title, isNow }) => [title, isNow])).toEqual([
      ['等待理事会批准', true],
      ['提请表决', false],
      ['提出', false],
    ]);
  });

  it('names who acts now, and until which day where there is one', () => {
    const noteOn = (on: string | null) =>
      movesOf({ now: { text: '成员可以说明情况', who: '成员', on, article: null }, timeline: [] })[0]?.note;
    expect(noteOn('2026-04-01')).toBe('成员 · 2026年4月1日');
    expect(noteOn(null)).toBe('成员');
  });
});
