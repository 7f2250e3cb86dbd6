import { describe, expect, it } from '@jest/globals';
import { addDays, day, type Instant, startOfDay } from '@mengwu/kernel';
import { placeState, warningAt } from '../domain/place.states.ts';
import { termView } from './term.presenter.ts';

const startsOn = day('2026-01-05');
const endsOn = day('2031-01-05');
const term = { startsOn, endsOn, startedAt: startOfDay(startsOn), endedAt: null };
const noonOf = (text: string) => `${text}T04:00:00.000Z` as Instant;

describe('a term for the eye', () => {
  it('[E10] is sitting through its last day and held over from the next', () => {
    expect(placeState(term, noonOf('2026-01-04'))).toBe('coming');
    expect(placeState(term, noonOf('2026-01-05'))).toBe('sitting');
    expect(placeState(term, noonOf('2031-01-05'))).toBe('sitting');
    expect(placeState(term, startOfDay(addDays(endsOn, 1)))).toBe('heldOver');
    expect(placeState({ ...term, endedAt: noonOf('2028-03-01') }, noonOf('2031-01-06'))).toBe('ended');
  });

  it.each([
    [181, undefined],
    [180, 180],
    [91, 180],
    [90, 90],
    [31, 90],
    [30, 30],
    [0, 30],
    [-1, undefined],
  ] as const)('[E17] with %d days left the warning is %s', (daysLeft, warning) => {
    expect(warningAt(daysLeft)).toBe(warning);
  });

  it('[E17] says how much of it is over, and why the holder stays', () => {
    expect(termView(term, '第十五条', noonOf('2031-01-06'))).toEqual({
      startsOn,
      endsOn,
      text: '2026-01-05 至 2031-01-05',
      state: 'heldOver',
      stateText: '超期留任',
      share: 100,
      daysLeft: -1,
      warning: null,
      article: '第十五条',
      heldOver: {
        text: '任期已于 2031-01-05 届满；章程没有写明届满未换届时怎么办，暂由原任履职到换届。',
        article: '第十五条',
      },
    });
  });

  it('[A16] has no end where the charter states none', () => {
    const view = termView({ ...term, endsOn: null }, '未载明', noonOf('2040-01-01'));
    expect([view.text, view.state, view.share, view.daysLeft]).toEqual([
      '2026-01-05 起，未写明届满日期',
      'sitting',
      null,
      null,
    ]);
  });
});
