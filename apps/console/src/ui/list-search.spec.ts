import { describe, expect, it } from '@jest/globals';
import { changedSearch, listAddress, listSearch } from './list-search.ts';

describe('[S2] a list in its address', () => {
  const read = listSearch(['submitted', 'returned']);

  it.each([
    [
      { q: ' 大学 ', state: 'submitted', page: 3 },
      { q: '大学', state: 'submitted', page: 3 },
    ],
    [{ q: 2026, state: 'nonsense', page: 'x' }, { q: '2026' }],
    [{ page: 1 }, {}],
    [{ page: -2, q: '' }, {}],
  ])('%j is read as %j', (raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });

  it('goes back to the first page when something else changes', () => {
    expect(changedSearch({ page: 4, q: '大学' }, { state: 'returned' })).toEqual({ q: '大学', state: 'returned' });
    expect(changedSearch({ page: 4, q: '大学' }, { page: 5 })).toEqual({ page: 5, q: '大学' });
  });

  it('is written back into a link that reads the same', () => {
    const search = { q: '大 学&', state: 'returned', page: 2 };
    const link = new URL(listAddress('/alliances/hefd/applications', search), 'http://desk');
    expect(read(Object.fromEntries(link.searchParams))).toEqual(search);
    expect(listAddress('/x', {})).toBe('/x');
  });
});
