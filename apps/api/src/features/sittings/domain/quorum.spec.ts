import { describe, expect, it } from '@jest/globals';
import { isQuorate, missing, quorumText } from './quorum.ts';

const of = (entitled: number, present: number, needed: number) => ({
  ...{ entitled, present, needed, rule: '', article: '第十五条' },
});

describe('the figures of a quorum', () => {
  it.each([
    [of(15, 9, 10), '应到 15 人，实到 9 人，还差 1 人'],
    [of(15, 10, 10), '应到 15 人，实到 10 人，已达法定人数 10 人'],
    [of(3, 0, 2), '应到 3 人，实到 0 人，还差 2 人'],
  ])('[E10] [A17] say who is missing', (figures, text) => {
    expect(quorumText(figures)).toBe(text);
  });

  it('more than enough is not fewer than none missing', () => {
    expect([missing(of(15, 15, 10)), isQuorate(of(15, 15, 10)), isQuorate(of(15, 9, 10))]).toEqual([0, true, false]);
  });
});
