import { describe, expect, it } from '@jest/globals';
import type { ApplicationView, FormField } from '@mengwu/contracts';
import { answerText, missingFields, problemOf, screenOf, screensToFill } from './form.view';
import { timelineOf } from './timeline.view';

const field = (key: string, more: Partial<FormField> = {}): FormField => ({
  key,
  label: key,
  help: null,
  type: 'text',
  required: true,
  maxLength: null,
  options: null,
  article: '二',
  ...more,
});
const screens = [
  { title: '学校', fields: [field('unitName'), field('address', { required: false })] },
  { title: '材料', fields: [field('stampedForm', { type: 'file' })] },
];
const view = (editableFields: string[]) =>
  ({ form: { kind: 'unit', kindLabel: '成员单位', charterVersion: '1', screens }, editableFields }) as ApplicationView;

describe('the screens to fill', () => {
  it('are all of them in a draft', () => {
    expect(screensToFill(view(['unitName', 'address', 'stampedForm'])).map(({ title }) => title)).toEqual([
      '学校',
      '材料',
    ]);
  });
  it('are only those with a returned item after a return', () => {
    expect(screensToFill(view(['stampedForm']))).toEqual([screens[1]]);
  });
  it('begin at the field that was asked for', () => {
    expect(screenOf(screens, 'stampedForm')).toBe(1);
    expect(screenOf(screens, 'nowhere')).toBe(0);
  });
});

describe('answers', () => {
  const files = [{ id: 'f1', name: '盖章.pdf', mime: 'application/pdf', sizeBytes: 1 }];
  it('are read as a person reads them', () => {
    expect(answerText(field('a', { type: 'file' }), { a: 'f1' }, files)).toBe('盖章.pdf');
    expect(answerText(field('a', { type: 'declaration' }), { a: 'yes' }, files)).toBe('已声明');
    expect(answerText(field('a', { type: 'date' }), { a: '2026-05-20' }, files)).toBe('2026年5月20日');
    expect(answerText(field('a'), { a: '' }, files)).toBeUndefined();
  });
  it('are missing where a required one is empty or blank', () => {
    expect(missingFields(screens, { unitName: '  ' }).map(({ key }) => key)).toEqual(['unitName', 'stampedForm']);
    expect(missingFields(screens, { unitName: '江南', stampedForm: 'f1' })).toEqual([]);
  });
  it('show the first problem that anyone knows of', () => {
    const here = [{ field: 'a', code: 'too_long', text: '太长' }];
    const there = [{ field: 'a', code: 'required', text: '请填写' }];
    expect(problemOf('a', here, there)).toBe('太长');
    expect(problemOf('b', here, there)).toBeUndefined();
  });
});

describe('[T8] the timeline', () => {
  const at = '2026-11-18T02:10:00.000Z';
  it('has the next step on top: who acts, by which article, in how many days', () => {
    const items = timelineOf({
      next: { who: '秘书处', what: '审核材料', article: 'p.4', expectedDays: 5, since: at },
      timeline: [
        { at, what: '开始填写', who: '周宁', reason: null, article: null },
        { at, what: '提交申请', who: '周宁', reason: null, article: '二' },
      ],
    });
    expect(items.map(({ title, isNow }) => [title, isNow])).toEqual([
      ['审核材料', true],
      ['提交申请', false],
      ['开始填写', false],
    ]);
    expect(items[0]?.note).toMatch(/^等待：秘书处，自.*起，预计 5 天内$/);
  });
  it('is history alone once nothing is left to do', () => {
    expect(timelineOf({ next: null, timeline: [] })).toEqual([]);
  });
});
