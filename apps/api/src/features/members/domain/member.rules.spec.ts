import { describe, expect, it } from '@jest/globals';
import { mayRemovePerson } from './member.rules.ts';
import { memberNumber } from './member.ts';

describe('removing a person from a unit', () => {
  it('is for whoever speaks for the unit', () => {
    expect(mayRemovePerson('contact', 'colleague')).toEqual({ allowed: true });
    expect(mayRemovePerson('representative', 'colleague')).toEqual({ allowed: true });
  });

  it('is not for colleagues', () => {
    expect(mayRemovePerson('colleague', 'colleague')).toEqual({ allowed: false, code: 'contact_only' });
  });

  it.each(['contact', 'representative'] as const)('leaves the %s to the secretariat', (role) => {
    expect(mayRemovePerson('contact', role)).toEqual({ allowed: false, code: 'contact_stays' });
  });
});

describe('a member number', () => {
  it('is the year and a running number that sorts', () => {
    expect([memberNumber(2026, 7), memberNumber(2026, 118), memberNumber(2027, 10_000)]).toEqual([
      '2026-0007',
      '2026-0118',
      '2027-10000',
    ]);
  });
});
