import { expect, it } from '@jest/globals';
import { noticeText, stepNote } from './path.view';

it('says who acts on a step, and since when', () => {
  const at = '2026-03-02T01:00:00.000Z';
  expect(stepNote({ who: '理事会', state: 'ahead', at: null })).toBe('理事会');
  expect(stepNote({ who: '理事会', state: 'now', at })).toMatch(/^理事会 · 自.*起$/);
  expect(stepNote({ who: '理事会', state: 'done', at })).toMatch(/^理事会 · .*完成$/);
});

it('[C10] says how long a notice still runs, and what holds it up', () => {
  const notice = { id: '1', startsOn: '2026-03-03', endsOn: '2026-03-10', daysLeft: 3, openObjections: 0 };
  expect(noticeText(notice)).toBe('2026年3月3日至2026年3月10日，还有 3 天');
  expect(noticeText({ ...notice, daysLeft: 0, openObjections: 1 })).toBe(
    '2026年3月3日至2026年3月10日，1 项异议待秘书处答复',
  );
});
