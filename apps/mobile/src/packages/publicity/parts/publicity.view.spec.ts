import { expect, it } from '@jest/globals';
import { periodText, whoText } from './publicity.view';

it('[C10] says from when to when, and how many days are left', () => {
  const days = { startsOn: '2026-03-03', endsOn: '2026-03-10' };
  expect(periodText({ ...days, daysLeft: 8 })).toBe('2026年3月3日至2026年3月10日，还有 8 天');
  expect(periodText({ ...days, daysLeft: 0 })).toBe('2026年3月3日至2026年3月10日');
});

it('names the kind of member and of unit', () => {
  expect(whoText({ kindLabel: '单位成员', unitKind: '教育部门' })).toBe('单位成员 · 教育部门');
  expect(whoText({ kindLabel: '个人成员', unitKind: null })).toBe('个人成员');
});
