import { describe, expect, it } from '@jest/globals';
import type { DeskApplication } from '@mengwu/contracts';
import { neighbours, returnDraft, reviewScans, reviewSections, stepAfter, toneOf } from './applications.view.ts';

const field = (key: string, type = 'text') => ({
  key,
  label: `题目${key}`,
  help: null,
  type,
  required: true,
  maxLength: null,
  options: null,
  article: '二',
});
const scan = { id: 'f1', name: '报名表.png', mime: 'image/png', sizeBytes: 1 };
const application = {
  form: {
    screens: [
      { title: '单位', fields: [field('name'), field('phone')] },
      { title: '盖章', fields: [field('form', 'file'), field('extra', 'file')] },
    ],
  },
  fields: { name: '某大学', form: 'f1' },
  files: [scan],
  returnedItems: [{ field: 'phone', label: '电话', reason: '少一位', isCorrected: false }],
} as unknown as DeskApplication;

describe('[S4] an application on the desk', () => {
  const sections = reviewSections(application);

  it('keeps the groups of the form, with answers, files and what was returned', () => {
    expect(
      sections.map(({ title, fields }) => [
        title,
        fields.map(({ answer, file, returned }) => [answer, file?.name ?? null, returned?.reason ?? null]),
      ]),
    ).toEqual([
      [
        '单位',
        [
          ['某大学', null, null],
          ['', null, '少一位'],
        ],
      ],
      [
        '盖章',
        [
          ['f1', '报名表.png', null],
          ['', null, null],
        ],
      ],
    ]);
  });

  it('shows each scan under its question', () => {
    expect(reviewScans(sections)).toEqual([{ label: '题目form', file: scan }]);
  });

  it('returns ticked items in the order of the form, once every one has its reason', () => {
    expect(returnDraft(sections, { form: '章不清楚', name: ' 请写全称 ' })).toEqual({
      items: [
        { field: 'name', label: '题目name', reason: '请写全称' },
        { field: 'form', label: '题目form', reason: '章不清楚' },
      ],
      isReady: true,
    });
    expect(returnDraft(sections, { form: ' ' }).isReady).toBe(false);
    expect(returnDraft(sections, {}).isReady).toBe(false);
  });

  it('walks the queue with J and K', () => {
    expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c', place: '第 2 / 3 份' });
    expect(neighbours(['a', 'b', 'c'], 'c').next).toBeUndefined();
    expect(neighbours(['a', 'b', 'c'], 'x')).toEqual({ previous: undefined, next: 'a', place: undefined });
  });

  it('is coloured by the kind of step while it is under way', () => {
    const step = { key: 'secondNotice', kind: 'publicity', title: '结果公示' } as const;
    expect([
      toneOf({ state: 'underway', step }),
      toneOf({ state: 'returned', step }),
      toneOf({ state: 'draft', step: null }),
    ]).toEqual(['publicity', 'returned', 'draft']);
  });

  it('says which step comes next', () => {
    const step = (key: string, state: 'done' | 'now' | 'ahead') => ({
      ...{ key, state, title: key, who: '秘书处', article: '第一条', at: null },
      kind: 'review' as const,
    });
    expect(stepAfter({ path: [step('a', 'done'), step('b', 'now'), step('c', 'ahead')] })?.key).toBe('c');
    expect(stepAfter({ path: [step('a', 'done'), step('b', 'now')] })).toBeUndefined();
    expect(stepAfter({ path: [step('a', 'done')] })).toBeUndefined();
  });
});
