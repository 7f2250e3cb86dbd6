import { describe, expect, it } from '@jest/globals';
import { byNeed, moved, quorumShare, sittingInput, type TypedSitting, unreachedText } from './sittings.view.ts';

const TYPED = {
  ...{ body: 'council', title: '第一次会议', startsAt: '2026-03-20T14:00', form: 'room' as const },
  ...{ place: '行政楼 301', remoteReason: '防汛', basis: ' ' },
} satisfies TypedSitting;

describe('what the form of a sitting sends', () => {
  it('a place, or a reason to meet in writing, never both', () => {
    const room = sittingInput(TYPED, { papers: [{ id: '7' }], follows: null });
    expect(room).toEqual({
      ...{ body: 'council', title: '第一次会议', startsAt: '2026-03-20T14:00:00+08:00', place: '行政楼 301' },
      ...{ remoteReason: null, basis: null, papers: ['7'], follows: null },
    });
    const writing = sittingInput({ ...TYPED, form: 'writing' }, { papers: [], follows: '5' });
    expect([writing.place, writing.remoteReason, writing.follows]).toEqual([null, '防汛', '5']);
  });
});

describe('the agenda', () => {
  it('moves a line by one and loses none at the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('who has to be called', () => {
  const person = (name: string, isUnreached: boolean, answer: 'attending' | null) =>
    ({ name, isUnreached, answer }) as Parameters<typeof byNeed>[0][number];

  it('[E15] stands first', () => {
    const people = [person('已复', false, 'attending'), person('未读', true, null), person('未复', false, null)];
    expect(byNeed(people).map(({ name }) => name)).toEqual(['未读', '未复', '已复']);
    expect([unreachedText(0), unreachedText(2)]).toEqual([null, '2 人没有通知到，请打电话联系']);
  });
});

describe('the bar of the quorum', () => {
  it.each([
    [{ present: 9, needed: 10 }, 90],
    [{ present: 12, needed: 10 }, 100],
    [{ present: 3, needed: null }, 0],
  ])('%j is full at the quorum', (quorum, percent) => {
    expect(quorumShare(quorum)).toBe(percent);
  });
});
