import { describe, expect, it } from '@jest/globals';
import { type Day, day } from '@mengwu/kernel';
import { charterOn } from '../charter-on.ts';
import { parseCharter } from '../parse-charter.ts';
import { viewOf, yamlOf } from '../real-charter.fixture.ts';
import { withSettings } from '../with-settings.ts';
import { expulsionPath } from './expulsion-path.ts';
import { emptyYears, fulfilments, inactivityVerdict } from './inactivity-verdict.ts';
import { mayApply } from './may-apply.ts';
import { mayWithdraw } from './may-withdraw.ts';
import { reapplicationFrom } from './reapplication-from.ts';
import { withdrawalPlan } from './withdrawal-plan.ts';
import { yearlyMeetings } from './yearly-meetings.ts';

const settled = (id: string, path: string, choice: string) =>
  charterOn(
    withSettings(parseCharter(yamlOf(id), `${id}.yaml`), [
      { path, choice, from: day('2026-03-01'), reason: '经讨论', by: '周' },
    ]),
    day('2026-03-01'),
  );

describe('a withdrawal', () => {
  it.each([
    ['2026-01-15', '2026-02-15'],
    ['2026-01-31', '2026-02-28'],
    ['2027-12-31', '2028-01-31'],
  ])('[A14] tocop: notice on %s, the last day is %s, and nobody has to agree', (noticeOn, lastDay) => {
    expect(withdrawalPlan(viewOf('tocop'), { noticeOn: day(noticeOn) })).toMatchObject({
      ...{ addressee: { body: 'secretariat', name: '秘书处' }, isWritten: true, approver: null, noticeMonths: 1 },
      ...{ earliestLastDay: lastDay, isDecided: true, refusal: null, article: '第9条' },
    });
  });

  it('[E7] hengshui: three months, and the council agrees', () => {
    const plan = (approvedOn?: string) =>
      withdrawalPlan(viewOf('hengshui'), {
        noticeOn: day('2025-11-30'),
        approvedOn: approvedOn ? day(approvedOn) : null,
      });
    expect(plan()).toMatchObject({
      ...{ addressee: { name: '理事会' }, approver: { body: 'council', name: '理事会' }, manner: 'vote' },
      ...{ earliestLastDay: '2026-02-28', isDecided: false, article: '第十二条' },
    });
    expect(plan('2026-01-10')).toMatchObject({ earliestLastDay: '2026-02-28', isDecided: true });
    expect(plan('2026-04-02')).toMatchObject({ earliestLastDay: '2026-04-02', isDecided: true });
  });

  it('[D5] hefd: to the secretariat, and the council’s approval is filed', () => {
    expect(withdrawalPlan(viewOf('hefd'), { noticeOn: day('2026-03-01') })).toMatchObject({
      ...{ addressee: { name: '秘书处' }, approver: { name: '理事会' }, manner: 'filing', noticeMonths: null },
      ...{ isDecided: false, earliestLastDay: '2026-03-01' },
    });
  });

  it('[C16] cner: only after approval, and first somebody has to say whose', () => {
    const plan = withdrawalPlan(viewOf('cner'), { noticeOn: day('2026-03-01') });
    expect(plan.refusal).toEqual({
      ...{ allowed: false, code: 'charter_silent', article: '第二十条', params: { question: '退出联盟由谁批准？' } },
    });
    const answered = settled('cner', 'withdrawal.approver', '秘书处');
    expect(withdrawalPlan(answered, { noticeOn: day('2026-03-01'), approvedOn: day('2026-03-20') })).toMatchObject({
      ...{ approver: { name: '秘书处' }, manner: 'filing', earliestLastDay: '2026-03-20', isDecided: true },
    });
  });

  const leave = (id: string, facts: { lastDay?: Day; isMember?: boolean; hasOpenWithdrawal?: boolean }) =>
    mayWithdraw(viewOf(id), { isMember: true, hasOpenWithdrawal: false, noticeOn: day('2026-03-01'), ...facts });

  it('[A14][E7] a last day before the notice has run is refused, with the first possible one', () => {
    expect(leave('tocop', { lastDay: day('2026-03-31') })).toEqual({
      ...{ allowed: false, code: 'withdrawal_too_early', article: '第9条', changesOn: '2026-04-01' },
      params: { months: 1, earliest: '2026-04-01' },
    });
    expect(leave('tocop', { lastDay: day('2026-04-01') })).toEqual({ allowed: true });
    expect(leave('hengshui', { lastDay: day('2026-05-31') })).toMatchObject({ changesOn: '2026-06-01' });
  });

  it('[A14][C16] nobody leaves twice, nor without being a member, nor where the charter is silent', () => {
    expect(leave('tocop', { isMember: false })).toMatchObject({ code: 'not_a_member' });
    expect(leave('tocop', { hasOpenWithdrawal: true })).toMatchObject({ code: 'withdrawal_open', article: '第9条' });
    expect(leave('cner', {})).toMatchObject({ code: 'charter_silent' });
  });
});

describe('an expulsion', () => {
  const steps = (id: string) => {
    const path = expulsionPath(viewOf(id));
    return path.allowed ? path.steps.map(({ name, act, article }) => [name, act, article]) : path.code;
  };

  it('[A15][C15][E8] who verifies and who decides', () => {
    expect(steps('tocop')).toEqual([['理事会', 'vote', '第10条']]);
    expect(steps('cner')).toEqual([
      ['秘书处', 'verify', '第十九条'],
      ['成员大会', 'vote', '第十九条'],
    ]);
    expect(steps('hengshui')).toEqual([['理事会', 'vote', '第十三条']]);
  });

  it('[D22] hefd does not say, and asks', () => {
    expect(expulsionPath(viewOf('hefd'))).toMatchObject({
      code: 'charter_silent',
      params: { question: '除名由谁决定？' },
    });
  });
});

describe('not fulfilling one’s duties', () => {
  const verdict = (id: string, on: string, entries: string[] = [], joinedOn = '2020-01-01') =>
    inactivityVerdict(viewOf(id), { joinedOn: day(joinedOn), entries: entries.map(day), on: day(on) });

  it('[E8] hengshui: three years without a break, and membership has lapsed', () => {
    expect(verdict('hengshui', '2025-03-10', ['2022-03-10'])).toMatchObject({ verdict: 'none', on: '2025-03-11' });
    expect(verdict('hengshui', '2025-03-11', ['2022-03-10'])).toMatchObject({
      ...{ verdict: 'lapsed', since: '2022-03-10', on: '2025-03-11', years: 3, article: '第十三条' },
      ...{ aggravation: null, needsConfirmation: false },
    });
  });

  it('[E8] one fulfilment on the last day starts anew; one the day after is too late', () => {
    expect(verdict('hengshui', '2025-03-11', ['2022-03-10', '2025-03-10']).verdict).toBe('none');
    expect(verdict('hengshui', '2025-03-11', ['2022-03-10', '2025-03-12']).verdict).toBe('lapsed');
  });

  it('[E8] who never did anything is counted from the day of joining, also on 29 February', () => {
    expect(verdict('hengshui', '2027-03-01', [], '2024-02-29')).toMatchObject({ verdict: 'lapsed', on: '2027-03-01' });
    expect(verdict('hengshui', '2027-02-28', [], '2024-02-29').verdict).toBe('none');
  });

  it('[E24] lapsed only when confirmed, or by calendar years, where the answer says so', () => {
    const facts = { joinedOn: day('2020-01-01'), entries: [day('2022-03-10')], on: day('2025-06-01') };
    const confirmed = settled('hengshui', 'inactivity.effectiveFrom', '理事会确认之日');
    expect(inactivityVerdict(confirmed, facts)).toMatchObject({ verdict: 'lapsed', needsConfirmation: true });
    const calendar = settled('hengshui', 'inactivity.countedFrom', '连续三个自然年');
    expect(inactivityVerdict(calendar, facts)).toMatchObject({
      verdict: 'none',
      since: '2022-12-31',
      on: '2026-01-01',
    });
    expect(inactivityVerdict(calendar, { ...facts, on: day('2026-01-01') }).verdict).toBe('lapsed');
  });

  it('[C15] cner: after a year a case for the secretariat, and only if it is grave', () => {
    expect(verdict('cner', '2025-03-10', ['2024-03-10']).verdict).toBe('none');
    expect(verdict('cner', '2025-03-11', ['2024-03-10'])).toMatchObject({
      ...{ verdict: 'expulsionTrack', since: '2024-03-10', on: '2025-03-11', article: '第十九条' },
      aggravation: '情节严重的',
    });
  });

  it('[C23] counted from a reminder, nothing runs before it', () => {
    const view = settled('cner', 'inactivity.countedFrom', '秘书处书面提醒之日');
    const facts = { joinedOn: day('2020-01-01'), entries: [day('2024-03-10')], on: day('2026-06-01') };
    expect(inactivityVerdict(view, facts)).toMatchObject({ verdict: 'none', since: null, on: null });
    expect(inactivityVerdict(view, { ...facts, remindedOn: day('2025-05-01') })).toMatchObject({
      ...{ verdict: 'expulsionTrack', on: '2026-05-02' },
    });
    expect(inactivityVerdict(view, { ...facts, remindedOn: day('2024-01-01') }).verdict).toBe('none');
  });

  it('[A13][D5] tocop and hefd know no such thing', () => {
    expect(verdict('tocop', '2099-01-01')).toMatchObject({ verdict: 'none', article: null });
    expect(verdict('hefd', '2099-01-01').verdict).toBe('none');
  });

  it('[C12][E6] what counts is a list, and a question', () => {
    expect(fulfilments(viewOf('hengshui'))).toEqual({
      ...{ kinds: ['attendance', 'task', 'material', 'reply'], article: '第十三条' },
    });
    expect(fulfilments(viewOf('tocop'))).toBeUndefined();
  });

  it('the empty years, for the dossier', () => {
    const facts = { joinedOn: day('2020-05-01'), entries: [day('2022-03-10')], on: day('2025-06-01') };
    expect(emptyYears(facts)).toEqual([2021, 2023, 2024]);
  });
});

describe('applying again', () => {
  const from = (id: string, how: 'withdrawal' | 'expulsion' | 'lapse', leftOn: string) =>
    reapplicationFrom(viewOf(id), { how, leftOn: day(leftOn) });

  it('[C15][C16] cner: two years after expulsion or withdrawal', () => {
    expect(from('cner', 'expulsion', '2024-03-10')).toBe('2026-03-11');
    expect(from('cner', 'withdrawal', '2024-02-29')).toBe('2026-03-01');
  });

  it('[C15][C16] an application on the last day is refused, on the next one it is accepted', () => {
    const apply = (on: string) => mayApply(viewOf('cner', on), 'unit', { reapplyFrom: day('2026-03-11') });
    expect(apply('2026-03-10')).toEqual({
      ...{ allowed: false, code: 'reapplication_banned', article: '第十九条、第二十条' },
      ...{ params: { years: 2 }, changesOn: '2026-03-11' },
    });
    expect(apply('2026-03-11')).toEqual({ allowed: true });
  });

  it.each(['tocop', 'hefd', 'hengshui'])('%s bars nobody', (id) => {
    expect([from(id, 'expulsion', '2026-01-01'), from(id, 'withdrawal', '2026-01-01')]).toEqual([null, null]);
  });

  it('[C23] counted from the announcement, where the answer says so', () => {
    const view = settled('cner', 'reapplicationBan.countedFrom', '公布之日');
    const departure = { how: 'expulsion', leftOn: day('2026-01-01') } as const;
    expect(reapplicationFrom(view, { ...departure, announcedOn: day('2026-02-01') })).toBe('2028-02-02');
    expect(reapplicationFrom(view, departure)).toBe('2028-01-02');
  });

  it('the fifth charter bars the expelled alone, for a year', () => {
    expect(from('fifth', 'withdrawal', '2026-01-01')).toBeNull();
    expect(from('fifth', 'lapse', '2026-01-01')).toBeNull();
    expect(from('fifth', 'expulsion', '2026-01-01')).toBe('2027-01-02');
  });
});

describe('meetings of a year', () => {
  const warning = (id: string, body: string, on: string, heldOn: string[] = []) =>
    yearlyMeetings(viewOf(id), { body, heldOn: heldOn.map(day), on: day(on) });

  it.each([
    ['tocop', 'council', '2026-12-31', '第13条'],
    ['cner', 'assembly', '2026-12-31', '第十七条'],
    ['hengshui', 'council', '2026-12-31', '第十五条'],
    ['hefd', 'council', '2026-05-31', 'p.3'],
  ])('[A18][C13][D4][E11] %s: the %s meets once a year, by %s', (id, body, dueBy, article) => {
    expect(warning(id, body, '2026-03-01', ['2025-06-01'])).toEqual({
      ...{ body, year: 2026, needed: 1, held: 0, dueBy, isOverdue: false, article },
    });
    expect(warning(id, body, '2026-03-01', ['2026-02-01'])).toBeUndefined();
  });

  it('[D4] after May the meeting of hefd is overdue', () => {
    expect(warning('hefd', 'council', '2026-06-01')).toMatchObject({ isOverdue: true });
    expect(warning('hefd', 'council', '2026-05-31')).toMatchObject({ isOverdue: false });
  });

  it('the fifth charter asks for two; a meeting to come is none yet', () => {
    expect(warning('fifth', 'assembly', '2026-06-01', ['2026-03-01', '2026-09-01'])).toMatchObject({
      held: 1,
      needed: 2,
    });
    expect(warning('fifth', 'panel', '2026-06-01')).toBeUndefined();
  });
});
