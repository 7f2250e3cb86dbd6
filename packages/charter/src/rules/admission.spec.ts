import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { charterOn } from '../charter-on.ts';
import { parseCharter } from '../parse-charter.ts';
import { viewOf, yamlOf } from '../real-charter.fixture.ts';
import { admissionPath, nextStep } from './admission-path.ts';
import { mayApply } from './may-apply.ts';

const pathOf = (id: string, kind = 'unit') => {
  const { steps, memberAfter } = admissionPath(viewOf(id), kind);
  return { steps: steps.map((step) => [step.kind, step.actor, step.article]), memberAfter };
};

describe('the way to membership', () => {
  it('[D5][D13] hefd: the secretariat reviews, the council approves, the dues are paid', () => {
    expect(pathOf('hefd')).toEqual({
      steps: [
        ['review', '秘书处', '二'],
        ['resolution', '理事会', 'p.4 章程第24条'],
        ['dues', '申请单位', '三.一.3'],
      ],
      memberAfter: 'dues',
    });
  });

  it('[C10] cner: review, publication to the whole alliance, then the list', () => {
    expect(pathOf('cner')).toEqual({
      steps: [
        ['review', '秘书处', '第十四条（二）'],
        ['publicity', '秘书处', '第十四条（二）'],
        ['list', '秘书处', '第十四条（三）'],
      ],
      memberAfter: 'publicity',
    });
  });

  it('[E4] hengshui: review, then the council', () => {
    expect(pathOf('hengshui')).toEqual({
      steps: [
        ['review', '秘书处', '第九条（二）'],
        ['resolution', '理事会', '第九条（三）'],
      ],
      memberAfter: 'resolution',
    });
  });

  it('[A11][A29] tocop: manager and council both decide, then the certificate, for units and persons alike', () => {
    expect(pathOf('tocop', 'individual')).toEqual(pathOf('tocop', 'unit'));
    expect(pathOf('tocop').steps.map(([kind]) => kind)).toEqual(['review', 'resolution', 'certificate']);
    expect(viewOf('tocop').admission.path.open?.rule).toBe('A29');
  });

  it('the next step is the first one that is not done, and none when all are', () => {
    const { steps } = admissionPath(viewOf('hefd'), 'unit');
    expect(nextStep(steps, [])?.key).toBe('review');
    expect(nextStep(steps, ['review'])).toMatchObject({ key: 'resolution', body: 'council', next: '等待理事会批准' });
    expect(nextStep(steps, ['resolution'])?.key).toBe('review');
    expect(nextStep(steps, ['review', 'resolution', 'dues'])).toBeUndefined();
  });

  it('a kind that the charter does not know has no path', () => {
    expect(() => admissionPath(viewOf('hefd'), 'individual')).toThrow(RangeError);
  });
});

describe('who may apply', () => {
  it('[D12] a university may', () => {
    expect(mayApply(viewOf('hefd'), 'unit')).toEqual({ allowed: true });
  });

  it('[C9] a person may not where only units are members', () => {
    expect(mayApply(viewOf('cner'), 'individual')).toEqual({
      allowed: false,
      code: 'kind_not_admitted',
      article: '第三条',
    });
    expect(mayApply(viewOf('tocop'), 'individual')).toEqual({ allowed: true });
  });

  it('[D5] a member does not apply again, nor does who has an application open', () => {
    const article = 'p.4 章程第24条';
    expect(mayApply(viewOf('hefd'), 'unit', { isMember: true })).toEqual({
      allowed: false,
      code: 'already_member',
      article,
    });
    expect(mayApply(viewOf('hefd'), 'unit', { hasOpenApplication: true })).toEqual({
      allowed: false,
      code: 'application_open',
      article,
    });
  });

  it('[C2] the deadline of 26 September 2019 includes its day; later the charter itself holds', () => {
    expect(mayApply(viewOf('cner', '2019-09-26'), 'unit')).toEqual({ allowed: true });
    expect(mayApply(viewOf('cner', '2019-09-27'), 'unit')).toEqual({ allowed: true });
    expect(viewOf('cner', '2019-09-27').recruitment.deadline).toMatchObject({ value: null, open: { rule: 'C2' } });
  });

  it('[C2] a deadline that nothing follows closes the door on the day after it', () => {
    const ended = yamlOf('cner').replace(/(value: 2019-09-26 \}\n)[\s\S]*?(?= {2}occasions:)/, '$1');
    const charter = parseCharter(ended, 'cner.yaml');
    expect(mayApply(charterOn(charter, day('2019-09-26')), 'unit')).toEqual({ allowed: true });
    expect(mayApply(charterOn(charter, day('2019-09-27')), 'unit')).toEqual({
      allowed: false,
      code: 'recruitment_closed',
      article: '通知',
      params: { deadline: '2019-09-26' },
    });
  });

  it.each([
    ['[C15] after expulsion', { expelledOn: day('2024-03-10') }],
    ['[C16] after withdrawal', { withdrewOn: day('2024-03-10') }],
    ['[C15][C16] counted from the later of two', { withdrewOn: day('2020-01-01'), expelledOn: day('2024-03-10') }],
  ])('%s nobody applies for two years', (_, facts) => {
    expect(mayApply(viewOf('cner', '2026-03-10'), 'unit', facts)).toEqual({
      allowed: false,
      code: 'reapplication_banned',
      article: '第十九条、第二十条',
      params: { years: 2 },
      changesOn: '2026-03-11',
    });
    expect(mayApply(viewOf('cner', '2026-03-11'), 'unit', facts)).toEqual({ allowed: true });
  });

  it('[D5] without a ban in the charter whoever left may come back at once', () => {
    expect(mayApply(viewOf('hefd'), 'unit', { withdrewOn: day('2026-02-28') })).toEqual({ allowed: true });
  });
});
