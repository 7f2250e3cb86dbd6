import { describe, expect, it } from '@jest/globals';
import { instant } from '@mengwu/kernel';
import {
  editableFields,
  mayAct,
  mayRecordResolution,
  mayRelyOnPaper,
  maySubmit,
  mayWithdraw,
} from './application.rules.ts';
import { places } from './application.states.ts';
import { claimOf, identityOf, type ReturnedField } from './application.ts';

const returned = (field: string, isCorrected: boolean): ReturnedField => ({
  id: field,
  field,
  reason: '章不清楚',
  correctedAt: isCorrected ? instant('2026-03-01T00:00:00Z') : null,
});

describe('an application', () => {
  it('can be withdrawn until it is decided', () => {
    expect(places.filter((place) => !mayWithdraw(place).allowed)).toEqual([
      'certificate',
      'list',
      'admitted',
      'refused',
      'withdrawn',
    ]);
  });

  it('[trust 19] is worked on only in the step in which it is, by its article', () => {
    expect(mayAct('publicity', 'review', { stateText: '公示中', article: '第十四条（二）' })).toEqual({
      allowed: false,
      code: 'application_not_in_step',
      params: { state: '公示中' },
      article: '第十四条（二）',
    });
    expect(mayAct('review', 'review', { stateText: '审核中', article: '第九条' })).toEqual({ allowed: true });
  });

  it('[A6] [E4] is decided by the vote of the body where the charter says so, never by a paper', () => {
    const words = { stateText: '待决议', article: '第九条（三）', body: '理事会' };
    const founded = { isFounding: false };
    expect(mayRecordResolution('vote', words, founded)).toEqual({
      allowed: false,
      code: 'resolution_by_vote',
      params: { body: '理事会' },
      article: '第九条（三）',
    });
    expect(mayRecordResolution('filing', words, founded)).toEqual({ allowed: true });
  });

  it('[E10] is admitted by the paper of the founding meeting while nobody sits in the body yet', () => {
    const words = { stateText: '待决议', article: '第九条（三）', body: '理事会' };
    expect(mayRecordResolution('vote', words, { isFounding: true })).toEqual({ allowed: true });
    expect(mayRecordResolution('review', words, { isFounding: true })).toMatchObject({
      code: 'application_not_in_step',
    });
  });
});

describe('what the applicant may write', () => {
  const all = ['unitName', 'reason', 'stampedForm'];

  it('is everything in a draft', () => expect(editableFields({ state: 'draft' }, all, [])).toEqual(all));

  it('is only what was returned', () =>
    expect(editableFields({ state: 'returned' }, all, [returned('stampedForm', false)])).toEqual(['stampedForm']));

  it('is nothing while others decide', () => expect(editableFields({ state: 'underway' }, all, [])).toEqual([]));

  it('goes back when each returned item was corrected', () => {
    const one = returned('stampedForm', true);
    expect(maySubmit({ state: 'returned' }, [one, returned('reason', false)], 'matched', '二')).toEqual({
      allowed: false,
      code: 'returned_items_open',
      params: { count: 1 },
    });
    expect(maySubmit({ state: 'returned' }, [one], 'matched', '二')).toEqual({ allowed: true });
  });
});

describe('the sealed paper', () => {
  it('[D12] that says something else than the system is not handed in', () => {
    expect(maySubmit({ state: 'draft' }, [], 'outdated', '二')).toEqual({
      allowed: false,
      code: 'form_outdated',
      article: '二',
    });
    expect(maySubmit({ state: 'draft' }, [], 'other', '二')).toMatchObject({ code: 'form_of_other_application' });
    for (const scan of ['none', 'matched', 'confirmed', 'unread'] as const)
      expect(maySubmit({ state: 'draft' }, [], scan, '二')).toEqual({ allowed: true });
  });

  it('[C2] that could not be read is compared by hand before the review is passed', () => {
    const words = { shortCode: 'ABCD-EFGH', article: '通知' };
    expect(mayRelyOnPaper('unread', words)).toEqual({
      allowed: false,
      code: 'form_not_compared',
      article: '通知',
      params: { shortCode: 'ABCD-EFGH' },
    });
    for (const scan of ['none', 'matched', 'confirmed'] as const)
      expect(mayRelyOnPaper(scan, words)).toEqual({ allowed: true });
  });
});

describe('who applies', () => {
  it('is named by the form, and the code is read as printed', () => {
    expect(identityOf({ unitName: ' 云梦大学 ', creditCode: '91350100m000100y43' })).toEqual({
      name: '云梦大学',
      creditCode: '91350100M000100Y43',
      region: null,
    });
    expect(identityOf({ personName: '张伟', creditCode: '一' })).toEqual({
      name: '张伟',
      creditCode: null,
      region: null,
    });
  });

  it('[C1] says from which region', () => {
    expect(identityOf({ unitName: '云梦中学', relayRegion: '遵义市' }).region).toBe('遵义市');
  });

  it('keeps others from applying for the same unit at the same moment, under whatever kind', () => {
    const unit = { fields: { unitName: '云梦大学' }, name: '云梦大学', creditCode: '91350100M000100Y43' };
    expect(claimOf({ ...unit, state: 'underway' })).toBe('91350100M000100Y43');
    expect(claimOf({ ...unit, state: 'returned', creditCode: null })).toBe('云梦大学');
    expect(claimOf({ ...unit, state: 'draft' })).toBeNull();
    expect(claimOf({ fields: { personName: '张伟' }, name: '张伟', creditCode: null, state: 'underway' })).toBeNull();
  });
});
