import { expect, it } from '@jest/globals';
import { toldText } from './publicity.view.ts';

it('[C10] says how many members heard of a notice', () => {
  expect(toldText({ told: 12, state: 'running' })).toBe('已通知 12 位成员代表和同事');
  expect(toldText({ told: 0, state: 'coming' })).toBe('正在通知成员');
  expect(toldText({ told: 0, state: 'passed' })).toBe('当时没有可以通知的成员');
});
