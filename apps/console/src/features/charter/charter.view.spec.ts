import { describe, expect, it } from '@jest/globals';
import type { CharterArticle, CharterProvision, CharterQuestion } from '@mengwu/contracts';
import { answerOf, findArticle, onlyThose, questionGroups } from './charter.view.ts';

const provision = (article: string, more: Partial<CharterProvision> = {}): CharterProvision => ({
  ...{ label: '表决', text: '三分之二', article, enforcement: 'system', enforcementText: '已由系统执行' },
  ...{ how: null, open: null, path: null },
  ...more,
});
const article = (heading: string, ...provisions: CharterProvision[]): CharterArticle => ({
  anchor: heading,
  heading,
  provisions,
});
const ARTICLES = [
  article('第十条', provision('第十条')),
  article(
    '第十五条',
    provision('第十五条'),
    provision('第十五条（七）', { enforcement: 'desk', open: '文件没有说清' }),
  ),
];

describe('the articles of a charter', () => {
  it.each([
    ['第十五条（七）', '第十五条'],
    ['第十五条（九）', '第十五条'],
    ['第十条', '第十条'],
    ['手册 九', undefined],
  ])('%s stands in %s', (place, heading) => {
    expect(findArticle(ARTICLES, place)?.heading).toBe(heading);
  });

  it('show only what one looks for, and no empty article', () => {
    const shown = onlyThose(ARTICLES, 'open').map(({ heading, provisions }) => [heading, provisions.length]);
    expect(shown).toEqual([['第十五条', 1]]);
    expect(onlyThose(ARTICLES, 'all')).toEqual(ARTICLES);
  });
});

describe('the questions of a charter', () => {
  const question = (path: string, more: Partial<CharterQuestion>): CharterQuestion => ({
    ...{ path, rule: 'C23', subject: '组织机构', article: '第十七条', question: '多少人？', reason: '没有写明' },
    form: { kind: 'fraction', choices: [], unit: null, hint: null, isRecordOnly: false },
    ...{ setTo: null, setting: null, coming: null, revision: 0 },
    ...more,
  });

  it('come with those first that nobody has settled', () => {
    const groups = questionGroups([question('b', { setTo: '30天' }), question('a', {})]);
    expect(groups.map(({ title, questions }) => [title, questions.map(({ path }) => path)])).toEqual([
      ['还没有设定', ['a']],
      ['暂按文件草拟的值办理', ['b']],
    ]);
  });

  it('are answered in the form that they ask for', () => {
    const { form } = question('a', {});
    expect(answerOf(form, { numerator: 2, denominator: 3, reason: '讨论后确定' })).toEqual({
      kind: 'fraction',
      numerator: 2,
      denominator: 3,
    });
    expect(answerOf({ ...form, kind: 'choice' }, { choice: '公示', reason: '' })).toEqual({
      kind: 'choice',
      choice: '公示',
    });
  });
});
