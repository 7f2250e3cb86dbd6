import { describe, expect, it } from '@jest/globals';
import type { CharterArticle, CharterProvision } from '@mengwu/contracts';
import { aboutText, findArticle, headingText, onlyOpen } from './articles.view';

const provision = (article: string, label: string, open: string | null = null): CharterProvision => ({
  ...{ label, text: '三分之二', article, enforcement: 'system', enforcementText: '已由系统执行' },
  ...{ how: null, open, path: null },
});
const ARTICLES: CharterArticle[] = [
  { anchor: '第十条', heading: '第十条', provisions: [provision('第十条', '权利')] },
  {
    anchor: '第十五条',
    heading: '第十五条',
    provisions: [
      provision('第十五条', '法定人数', '文件没有说清'),
      provision('第十五条（七）', '职权'),
      provision('第十五条', '表决'),
    ],
  },
];

describe('the charter on the phone', () => {
  it.each([
    ['第十五条（七）', '第十五条'],
    ['第十五条（九）', '第十五条'],
    ['第十条', '第十条'],
    ['第十七条（章程设定）', undefined],
    ['', undefined],
  ])('opens %j at %j', (place, heading) => {
    expect(findArticle(ARTICLES, place)?.heading).toBe(heading);
  });

  it('says what a closed article is about', () => {
    expect(ARTICLES.map(aboutText)).toEqual(['权利', '法定人数、职权等 3 项']);
  });

  it('can show only what is left open', () => {
    expect(onlyOpen(ARTICLES).map(({ heading, provisions }) => [heading, provisions.length])).toEqual([
      ['第十五条', 1],
    ]);
  });

  it('names pages and what no article states', () => {
    expect(['p.2', '未载明', '第十条'].map(headingText)).toEqual(['第 2 页', '文件未载明的事项', '第十条']);
  });
});
