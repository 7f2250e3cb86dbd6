import { describe, expect, it } from '@jest/globals';
import { unreachableStates } from '@mengwu/kernel';
import {
  isAudienceAsCounted,
  mayEditAnnouncement,
  mayPublishAnnouncement,
  mayReadAnnouncement,
} from './announcement.rules.ts';
import { announcementTransitions } from './announcement.states.ts';
import { onePerPerson, summaryOf } from './announcement.ts';

const nobody = { isOfficer: false, isRecipient: false };

describe('who may read an announcement', () => {
  it('for everyone: everyone, once it is published', () => {
    const audience = { kind: 'everyone' } as const;
    expect(mayReadAnnouncement({ audience, state: 'published' }, nobody)).toBe(true);
    expect(mayReadAnnouncement({ audience, state: 'draft' }, { isOfficer: true, isRecipient: true })).toBe(false);
  });

  it.each(['members', 'contacts'] as const)('for %s: its recipients and the desk', (kind) => {
    const one = { audience: { kind }, state: 'published' } as const;
    expect(mayReadAnnouncement(one, nobody)).toBe(false);
    expect(mayReadAnnouncement(one, { ...nobody, isRecipient: true })).toBe(true);
    expect(mayReadAnnouncement(one, { ...nobody, isOfficer: true })).toBe(true);
  });
});

describe('an announcement', () => {
  it('is changed and published as a draft only', () => {
    expect(unreachableStates(announcementTransitions, 'draft')).toEqual([]);
    expect([mayEditAnnouncement({ state: 'draft' }), mayPublishAnnouncement({ state: 'draft' })]).toEqual([
      { allowed: true },
      { allowed: true },
    ]);
    const refusal = { allowed: false, code: 'announcement_published' };
    expect([mayEditAnnouncement({ state: 'published' }), mayPublishAnnouncement({ state: 'published' })]).toEqual([
      refusal,
      refusal,
    ]);
  });

  it('is sent to as many as were counted, else asked again', () => {
    expect(isAudienceAsCounted(12, 12)).toEqual({ allowed: true });
    expect(isAudienceAsCounted(12, 13)).toEqual({ allowed: false, code: 'audience_changed', params: { people: 13 } });
  });

  it('shows its beginning in one line', () => {
    expect(summaryOf('第一行\n\n第二行')).toBe('第一行 第二行');
    expect(summaryOf('字'.repeat(81))).toBe(`${'字'.repeat(80)}…`);
  });

  it('reaches each person once', () => {
    const twice = [
      { personId: 'lin', memberId: 'a' },
      { personId: 'lin', memberId: 'a' },
      { personId: 'wu', memberId: 'b' },
    ];
    expect(onePerPerson(twice).map(({ personId }) => personId)).toEqual(['lin', 'wu']);
  });
});
