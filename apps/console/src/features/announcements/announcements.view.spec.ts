import { describe, expect, it } from '@jest/globals';
import { announcementInput, chosenAudience, personalData, readText } from './announcements.view.ts';

describe('[S10] an announcement', () => {
  it('means the audience that was chosen, and none while the meeting is missing', () => {
    expect(chosenAudience('contacts', undefined)).toEqual({ kind: 'contacts' });
    expect(chosenAudience('event', 'e1')).toEqual({ kind: 'event', event: 'e1' });
    expect(chosenAudience('event', undefined)).toBeUndefined();
    expect(announcementInput({ title: '通知', body: '正文', audience: 'event', event: 'e1' })).toEqual({
      title: '通知',
      body: '正文',
      audience: { kind: 'event', event: 'e1' },
    });
  });

  it('says how many have read it', () => {
    expect(readText({ recipients: 30, readers: 12 })).toBe('12 / 30 人已读（40%）');
    expect(readText({ recipients: 0, readers: 0 })).toBe('0 人已读');
  });

  it.each([
    ['请李老师（11010519491231002X）报到', ['身份证号']],
    ['电话 13912345678', ['手机号']],
    ['账号 6222020200112233445', ['银行账号']],
    ['座机 0512-81884766，2026年5月20日，报名费1200元', []],
  ])('stops at personal numbers: %s', (text, found) => {
    expect(personalData(text)).toEqual(found);
  });
});
