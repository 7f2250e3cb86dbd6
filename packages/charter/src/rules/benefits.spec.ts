import { describe, expect, it } from '@jest/globals';
import { day, fen, instant } from '@mengwu/kernel';
import { viewOf } from '../real-charter.fixture.ts';
import { bankAccount } from './bank-account.ts';
import { type EventPriceFacts, eventPrice } from './event-price.ts';
import { isPriorityNominee } from './is-priority-nominee.ts';
import { maySendTeacher } from './may-send-teacher.ts';
import { mayNotSeeYet, maySeeMeeting, priorityNotice } from './priority-notice.ts';
import { readRemark, remarkFor, remarkPrefixes } from './remark.ts';
import { seatAllowance } from './seat-allowance.ts';

const hefd = viewOf('hefd');
const quarterly = 'quarterly' as const;

describe('three free meetings a year, three teachers at each [D6]', () => {
  it('[D6] the allowance is three seats at three quarterly meetings, and none elsewhere', () => {
    expect(seatAllowance(hefd, { kindOfMeeting: quarterly })).toEqual({
      seatsPerUnit: 3,
      freeMeetingsPerYear: 3,
      article: '一(1)',
    });
    expect(seatAllowance(hefd, { kindOfMeeting: 'seminar' })).toBeUndefined();
    expect(seatAllowance(viewOf('cner'), { kindOfMeeting: quarterly })).toBeUndefined();
  });

  it.each([0, 1, 2])('[D6] with %i seats taken one more teacher may come', (seatsTaken) => {
    expect(maySendTeacher(hefd, { kindOfMeeting: quarterly, seatsTaken, freeMeetingsUsed: 2 })).toEqual({
      allowed: true,
    });
  });

  it('[D6] a fourth teacher is refused, citing 一(1)', () => {
    expect(maySendTeacher(hefd, { kindOfMeeting: quarterly, seatsTaken: 3, freeMeetingsUsed: 0 })).toEqual({
      allowed: false,
      code: 'seats_used_up',
      article: '一(1)',
      params: { seats: 3 },
    });
  });

  it('[D6][D20] a fourth free meeting is refused until the next year', () => {
    expect(maySendTeacher(hefd, { kindOfMeeting: quarterly, seatsTaken: 0, freeMeetingsUsed: 3 })).toEqual({
      allowed: false,
      code: 'free_meetings_used_up',
      article: '一(1)',
      params: { meetings: 3 },
      changesOn: '2027-01-01',
    });
  });

  it('[D6] where no allowance is fixed the charter limits nothing', () => {
    expect(maySendTeacher(hefd, { kindOfMeeting: 'seminar', seatsTaken: 99, freeMeetingsUsed: 99 })).toEqual({
      allowed: true,
    });
  });
});

describe('what a participant pays', () => {
  const facts: EventPriceFacts = { eventKind: quarterly, isMember: true, listPriceFen: fen(80000) };
  const price = (changes: Partial<EventPriceFacts>, on?: string) =>
    eventPrice(viewOf('hefd', on), { ...facts, ...changes });
  const listPrice = { priceFen: 80000, reason: 'list_price' };

  it('[D6] a member pays nothing at three quarterly meetings, then the list price', () => {
    expect(price({ freeMeetingsUsed: 2 })).toEqual({ priceFen: 0, reason: 'free_meeting', article: '一(1)' });
    expect(price({ freeMeetingsUsed: 3 })).toEqual(listPrice);
    expect(price({ isMember: false })).toEqual(listPrice);
  });

  it.each(['directorsWorkshop', 'developersCommunity', 'councilMeeting', 'presidentsForum'])(
    '[D7] at the annual conference %s is free for members',
    (part) => {
      const eventKind = 'annual';
      expect(price({ eventKind, part })).toEqual({ priceFen: 0, reason: 'free_part', article: '一(2)' });
      expect(price({ eventKind, part, isMember: false })).toEqual(listPrice);
    },
  );

  it('[D7] other parts of the annual conference are not free', () => {
    expect(price({ eventKind: 'annual', part: 'mainHall' })).toEqual(listPrice);
    expect(price({ eventKind: 'annual' })).toEqual(listPrice);
  });

  it('[D8] members pay the early bird price in August, others the list price', () => {
    const august = {
      eventKind: 'innovators',
      earlyBirdPriceFen: fen(50000),
      earlyBirdUntil: day('2026-07-31'),
    } as const;
    const early = { priceFen: 50000, reason: 'early_bird', article: '一(3)' };
    expect(price(august, '2026-07-31')).toEqual(early);
    expect(price(august, '2026-08-01')).toEqual(early);
    expect(price({ ...august, isMember: false }, '2026-07-31')).toEqual(listPrice);
  });

  it('an early bird price of any other event ends after its last day, for everyone', () => {
    const seminar = { eventKind: 'seminar', earlyBirdPriceFen: fen(50000), earlyBirdUntil: day('2026-07-31') } as const;
    expect(price({ ...seminar, isMember: false }, '2026-07-31')).toEqual({ priceFen: 50000, reason: 'early_bird' });
    expect(price(seminar, '2026-08-01')).toEqual(listPrice);
  });

  it('[D11] members pay the agreed price of a training', () => {
    const training = { eventKind: 'training', agreedPriceFen: fen(60000) } as const;
    expect(price(training)).toEqual({ priceFen: 60000, reason: 'agreed_price', article: '一(6)' });
    expect(price({ ...training, isMember: false })).toEqual(listPrice);
  });

  it('[D8] nominees of members come first at the August conference only', () => {
    expect(isPriorityNominee(hefd, { eventKind: 'innovators', isMember: true })).toBe(true);
    expect(isPriorityNominee(hefd, { eventKind: 'innovators', isMember: false })).toBe(false);
    expect(isPriorityNominee(hefd, { eventKind: quarterly, isMember: true })).toBe(false);
  });
});

describe('members are told first [D9]', () => {
  const publishedAt = instant('2026-03-01T02:00:00Z');
  const at = (now: string, isMember = false, meetingKind: 'quarterly' | 'seminar' = 'quarterly') => ({
    meetingKind,
    publishedAt,
    isMember,
    now: instant(now),
  });

  it('[D9] by 24 hours, which is an open question', () => {
    const notice = priorityNotice(hefd);
    expect(notice).toMatchObject({ hours: 24, article: '一(4)', open: { rule: 'D9' } });
    expect(notice?.meetings).toContain('quarterly');
    expect(priorityNotice(viewOf('hengshui'))).toBeUndefined();
  });

  it('[D9] others wait to the last millisecond of it, members not at all', () => {
    expect(maySeeMeeting(hefd, at('2026-03-02T01:59:59.999Z'))).toEqual({
      allowed: false,
      code: 'members_first',
      article: '一(4)',
      params: { hours: 24, opensAt: '2026-03-02T02:00:00.000Z' },
      changesOn: '2026-03-02',
    });
    expect(maySeeMeeting(hefd, at('2026-03-02T02:00:00.000Z'))).toEqual({ allowed: true });
    expect(maySeeMeeting(hefd, at('2026-03-01T02:00:00Z', true))).toEqual({ allowed: true });
    expect(mayNotSeeYet(hefd, at('2026-03-01T02:00:00Z'))).toBe(true);
    expect(mayNotSeeYet(hefd, at('2026-03-01T02:00:00Z', false, 'seminar'))).toBe(false);
  });
});

describe('the transfer', () => {
  it('[D16] goes to the account of the notice; an alliance without dues has none', () => {
    expect(bankAccount(hefd)).toEqual({
      holder: '西交利物浦大学',
      bank: '民生银行苏州分行',
      number: '691911524',
      article: '三.二.1',
    });
    expect(bankAccount(viewOf('cner'))).toBeUndefined();
  });

  it('[D17] carries the remark 可持续联盟+学校名称+费用名称', () => {
    expect(remarkFor(hefd, { schoolName: '江城大学', feeName: '入会费' })).toBe('可持续联盟+江城大学+入会费');
    expect(remarkFor(hefd, { schoolName: '$& 大学', feeName: '{school}' })).toBe('可持续联盟+$& 大学+{school}');
    expect(remarkFor(viewOf('cner'), { schoolName: '江城大学', feeName: '入会费' })).toBeUndefined();
  });

  const names = { schools: ['江城大学', '江城大学北校区'], fees: ['入会费', '年费'] };

  it.each([
    '可持续联盟+江城大学+入会费',
    '联盟 +江城大学+入会费',
    '联盟江城大学入会费',
    '可持续联盟＋江城大学＋入会费',
  ])('[D21] both prefixes and any separator are read: %s', (remark) => {
    expect(remarkPrefixes(hefd)).toEqual(['可持续联盟', '联盟']);
    expect(readRemark(hefd, remark, names)).toEqual({ schoolName: '江城大学', feeName: '入会费' });
  });

  it.each(['江城大学入会费', '联盟+江城+入会费', '联盟+江城大学+捐赠', ''])(
    '[D21] %j is not taken for a remark',
    (remark) => {
      expect(readRemark(hefd, remark, names)).toBeUndefined();
    },
  );
});
