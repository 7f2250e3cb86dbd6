import { describe, expect, it } from '@jest/globals';
import type { TermView } from '@mengwu/contracts';
import { termSpan, termTone } from './term.view';

const term: TermView = {
  startsOn: '2026-01-05',
  endsOn: '2031-01-05',
  text: '2026-01-05 至 2031-01-05',
  state: 'sitting',
  stateText: '在任',
  share: 3,
  daysLeft: 1770,
  warning: null,
  article: '第十五条',
  heldOver: null,
};

describe('a term on the phone', () => {
  it('has its days, or only the first where the charter states no end', () => {
    expect(termSpan(term)).toBe('2026年1月5日 至 2031年1月5日');
    expect(termSpan({ ...term, endsOn: null })).toBe('2026年1月5日起');
  });

  it('speaks up when it comes to its end and when it is over', () => {
    expect(termTone(term)).toBeNull();
    expect(termTone({ ...term, warning: 90, daysLeft: 60 })).toEqual({ text: '还有 60 天届满', tone: 'warn' });
    expect(termTone({ ...term, state: 'heldOver', stateText: '超期留任' })).toEqual({ text: '超期留任', tone: 'warn' });
  });
});
