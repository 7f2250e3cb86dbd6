import { describe, expect, it } from '@jest/globals';
import { addYears, day } from '@mengwu/kernel';
import { charterOn } from '../charter-on.ts';
import { parseCharter } from '../parse-charter.ts';
import { viewOf, yamlOf } from '../real-charter.fixture.ts';
import { withSettings } from '../with-settings.ts';
import { auditItems } from './audit-items.ts';
import { type CandidateFacts, mayTakeOffice } from './may-take-office.ts';
import { officeOf, officesOf } from './office.ts';
import { termOf } from './term-of.ts';
import { type WaiverFacts, waiverApproval, waiverConflict } from './waiver-approval.ts';

const CHECKED = ['politics', 'influence', 'health', 'record', 'capacity'];
const BORN = day('1956-03-10');

const candidacy = (id: string, facts: Partial<CandidateFacts> = {}) =>
  mayTakeOffice(viewOf(id), {
    ...{ office: 'chair', bornOn: BORN, takesOfficeOn: day('2026-03-10'), termsServed: 0, checklist: CHECKED },
    ...facts,
  });

describe('who may take an office', () => {
  it('[A19][E16] knows the offices by key and by title', () => {
    expect(officesOf(viewOf('tocop')).map(({ title }) => title)).toEqual(['理事长', '副理事长', '秘书长']);
    expect(officesOf(viewOf('hengshui')).map(({ title }) => title)).toEqual([
      ...['理事长', '常务副理事长', '副理事长', '秘书长'],
    ]);
    expect(candidacy('tocop', { office: '理事长' })).toEqual({ allowed: true });
    expect(candidacy('tocop', { office: '会长' })).toMatchObject({ code: 'office_unknown' });
    expect(candidacy('cner')).toMatchObject({ code: 'office_unknown' });
  });

  it('[A22][E18] the chair calls and chairs the council; in hengshui the standing council too', () => {
    expect(officeOf(viewOf('tocop'), 'chair')?.chairs).toEqual(['council']);
    expect(officeOf(viewOf('hengshui'), 'chair')?.chairs).toEqual(['council', 'standingCouncil']);
    expect(viewOf('hengshui').offices?.duties.chair?.value.map(({ article }) => article)).toContain('第二十条（三）');
  });

  it.each([
    ['2026-03-10', true],
    ['2027-03-09', true],
    ['2027-03-10', false],
  ])('[A19] born on 10 March 1956, taking office on %s: %s', (takesOfficeOn, allowed) => {
    const answer = candidacy('tocop', { takesOfficeOn: day(takesOfficeOn) });
    expect(answer.allowed).toBe(allowed);
    if (!answer.allowed) {
      expect(answer).toEqual({
        ...{ allowed: false, code: 'over_age', article: '第14条（三）、第15条', params: { age: 71, max: 70 } },
      });
    }
  });

  it('[A19] born on 29 February: the 71st birthday falls on 1 March where there is no 29 February', () => {
    const born = (takesOfficeOn: string) =>
      candidacy('tocop', { bornOn: day('1956-02-29'), takesOfficeOn: day(takesOfficeOn) }).allowed;
    expect([born('2027-02-28'), born('2027-03-01')]).toEqual([true, false]);
  });

  it('[A20] with a granted waiver the age does not matter', () => {
    const takesOfficeOn = day('2030-01-01');
    expect(candidacy('tocop', { takesOfficeOn, waivers: ['age'] })).toEqual({ allowed: true });
    expect(candidacy('tocop', { takesOfficeOn, waivers: ['term'] })).toMatchObject({ code: 'over_age' });
  });

  it('[A19] without a date of birth the age cannot be checked', () => {
    expect(candidacy('tocop', { bornOn: null })).toMatchObject({ code: 'birthday_missing', article: '第14条（三）' });
  });

  it('[E16] hengshui has no age limit', () => {
    expect(candidacy('hengshui', { bornOn: null, takesOfficeOn: day('2050-01-01') })).toEqual({ allowed: true });
  });

  it.each([
    ['tocop', 'politics', '第14条（一）'],
    ['tocop', 'health', '第14条（四）'],
    ['tocop', 'record', '第14条（五）'],
    ['hengshui', 'influence', '第十八条（二）'],
    ['hengshui', 'record', '第十八条（四）'],
    ['hengshui', 'capacity', '第十八条（五）'],
  ])('[A19][E16] %s: the condition "%s" has to be met', (id, key, article) => {
    const answer = candidacy(id, { checklist: CHECKED.filter((one) => one !== key) });
    expect(answer).toMatchObject({ allowed: false, code: 'condition_not_met', article });
  });

  it.each([
    ['tocop', '第16条'],
    ['hengshui', '第十九条'],
  ])('[A21][E17] %s: two terms and no third', (id, article) => {
    expect(candidacy(id, { termsServed: 1 })).toEqual({ allowed: true });
    expect(candidacy(id, { termsServed: 2 })).toEqual({
      ...{ allowed: false, code: 'terms_used_up', article, params: { office: '理事长', terms: 2 } },
    });
  });

  it('[A21][E17] an extension exists in tocop alone', () => {
    expect(candidacy('tocop', { termsServed: 2, waivers: ['term'] })).toEqual({ allowed: true });
    expect(candidacy('hengshui', { termsServed: 2, waivers: ['term', 'age'] })).toMatchObject({ allowed: false });
  });
});

describe('terms', () => {
  it('[A21][E17][E10] the first day is not counted: four years in tocop, five in hengshui', () => {
    expect(termOf(viewOf('tocop'), 'chair', day('2026-03-01'))).toEqual({
      ...{ years: 4, endsOn: '2030-03-01', article: '第16条' },
    });
    expect(termOf(viewOf('hengshui'), '理事长', day('2024-02-29'))).toEqual({
      ...{ years: 5, endsOn: '2029-02-28', article: '第十九条' },
    });
    expect(termOf(viewOf('hengshui'), 'council', day('2026-03-01'))).toMatchObject({ endsOn: '2031-03-01' });
  });

  it('[A31][D22] where no term is stated, no day ends it', () => {
    expect(termOf(viewOf('tocop'), 'council', day('2026-03-01'))).toMatchObject({
      endsOn: null,
      open: { rule: 'A31' },
    });
    expect(termOf(viewOf('hefd'), '秘书长', day('2026-03-01'))).toMatchObject({ endsOn: null, open: { rule: 'D22' } });
    expect(() => termOf(viewOf('tocop'), 'senate', BORN)).toThrow(RangeError);
  });

  it('[E21] a change of the chair asks for an audit in hengshui, for nothing in tocop', () => {
    expect(auditItems(viewOf('hengshui'))).toEqual([
      { text: '联盟理事长更换或任期届满，应接受财务审计', article: '第二十六条' },
    ]);
    expect(auditItems(viewOf('tocop'))).toEqual([]);
  });
});

describe('waivers', () => {
  const approval = (facts: Partial<WaiverFacts> = {}, view = viewOf('tocop')) =>
    waiverApproval(view, {
      ...{ waiver: 'age', candidate: { personId: 'chen', offices: ['chair'] } },
      ...{ approver: { personId: 'zhang', body: 'secretariat' }, hasPassedVote: true },
      ...facts,
    });

  it('[A20] the vote first, then the secretariat', () => {
    expect(approval()).toEqual({ allowed: true });
    expect(approval({ hasPassedVote: false })).toEqual({
      ...{ allowed: false, code: 'waiver_not_voted', article: '第15条', params: { body: '理事会' } },
    });
    expect(approval({ approver: { personId: 'li', body: 'council' } })).toEqual({
      ...{ allowed: false, code: 'waiver_wrong_approver', article: '第15条', params: { by: '秘书处' } },
    });
  });

  it('[A21] an extension of a term needs the secretariat and no vote', () => {
    expect(approval({ waiver: 'term', hasPassedVote: false })).toEqual({ allowed: true });
  });

  it('[A30] nobody approves their own', () => {
    for (const waiver of ['age', 'term'] as const) {
      expect(approval({ waiver, approver: { personId: 'chen', body: 'secretariat' } })).toMatchObject({
        ...{ allowed: false, code: 'waiver_self_approval' },
      });
    }
  });

  const secretaryGeneral = { personId: 'zhang', offices: ['秘书长'] };
  const colleague = { personId: 'wu', body: 'secretariat' };

  it('[A30] the head of the secretariat: a conflict of interest, and a question to answer first', () => {
    expect(waiverConflict(viewOf('tocop'), { waiver: 'age', candidate: secretaryGeneral })).toEqual({
      ...{ article: '第15条', office: '秘书长' },
    });
    expect(
      waiverConflict(viewOf('tocop'), { waiver: 'age', candidate: { personId: 'chen', offices: ['chair'] } }),
    ).toBe(undefined);
    expect(approval({ candidate: secretaryGeneral, approver: colleague })).toEqual({
      ...{ allowed: false, code: 'charter_silent', article: '第15条、第16条' },
      params: { question: '秘书长本人超龄或需要延长任期时，由谁代替秘书处批准？' },
    });
  });

  it.each([
    ['由理事会批准', 'council'],
    ['由秘书处其他负责人批准', 'secretariat'],
  ])('[A30] answered with "%s", the %s approves and nobody else', (choice, body) => {
    const setting = { path: 'offices.ownWaiver', choice, from: day('2026-03-02'), reason: '回避', by: '吴' };
    const charter = withSettings(parseCharter(yamlOf('tocop'), 'tocop.yaml'), [setting]);
    const view = charterOn(charter, day('2026-03-02'));
    const by = (one: string) =>
      approval({ candidate: secretaryGeneral, approver: { personId: 'wu', body: one } }, view);
    expect(['council', 'secretariat'].filter((one) => by(one).allowed)).toEqual([body]);
    const own = { personId: 'zhang', body };
    expect(approval({ candidate: secretaryGeneral, approver: own }, view)).toMatchObject({
      ...{ code: 'waiver_self_approval' },
    });
  });

  it('[E17] hengshui knows no waiver; the fifth charter knows one for age without a last approval', () => {
    expect(approval({ waiver: 'term' }, viewOf('hengshui'))).toEqual({
      ...{ allowed: false, code: 'waiver_not_provided', article: '第十九条' },
    });
    expect(approval({ approver: { personId: 'li', body: 'assembly' } }, viewOf('fifth'))).toEqual({ allowed: true });
    expect(approval({ waiver: 'term' }, viewOf('fifth'))).toMatchObject({ code: 'waiver_not_provided' });
  });

  it('seventy years before the day of taking office is in time, seventy-one is not', () => {
    const on = day('2026-03-10');
    const bornYearsBefore = (years: number) => candidacy('tocop', { bornOn: addYears(on, -years), takesOfficeOn: on });
    expect([bornYearsBefore(70).allowed, bornYearsBefore(71).allowed]).toEqual([true, false]);
  });
});
