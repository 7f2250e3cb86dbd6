import { describe, expect, it } from '@jest/globals';
import { headingOf, placesOf } from './articles/place.ts';
import { tellAll } from './articles/tell-all.ts';
import { articlesOf, pathsIn } from './articles.ts';
import { viewOf } from './real-charter.fixture.ts';

const ALL = ['tocop', 'cner', 'hefd', 'hengshui'];
const provisionsOf = (id: string) => articlesOf(viewOf(id)).flatMap(({ provisions }) => provisions);
const article = (id: string, heading: string) => {
  const found = articlesOf(viewOf(id)).find((one) => one.heading === heading);
  if (!found) throw new Error(`${id} has no ${heading}`);
  return found.provisions;
};

describe('a charter, article by article', () => {
  it.each(ALL)('%s: tells every parameter', (id) => {
    const view = viewOf(id);
    const told = new Set(tellAll(view).map(({ held }) => held));
    const silent = [...pathsIn(view)].filter(([held]) => !told.has(held)).map(([, path]) => path);
    expect(silent).toEqual([]);
  });

  it.each(ALL)('%s: speaks Chinese, without a word of the code', (id) => {
    const texts = provisionsOf(id).flatMap(({ label, text, how, open }) => [label, text, how, open]);
    expect(
      texts.filter((text) => text === '' || /undefined|null|true|false|\[object|[a-z][A-Z]/.test(text ?? '-')),
    ).toEqual([]);
  });

  it.each(ALL)('%s: has each open question where it belongs', (id) => {
    const view = viewOf(id);
    const asked = [...pathsIn(view)].filter(([{ open }]) => open).map(([, path]) => path);
    const shown = new Set(provisionsOf(id).map(({ path }) => path));
    expect(asked.filter((path) => !shown.has(path))).toEqual([]);
  });

  it('[E10] [E12] article 15 of hengshui: what it says and that the system counts', () => {
    const found = article('hengshui', '第十五条');
    expect(found).toContainEqual({
      label: '理事会法定人数',
      text: '2/3以上出席方可开会',
      article: '第十五条',
      by: 'system',
      how: '系统实时计算到会人数，不足时不能表决',
      open: null,
      path: null,
    });
    expect(found.find((one) => one.article === '第十五条（七）')).toMatchObject({ by: 'system' });
  });

  it('[C23] a value that no article gives is open, and says so to a reader', () => {
    const quorum = article('cner', '第十七条').find(({ label }) => label === '成员大会法定人数');
    expect(quorum).toMatchObject({ text: '文件没有写明', by: 'open', how: null, path: 'bodies.assembly.quorum' });
    expect(quorum?.open).toContain('秘书处还没有明确');
  });

  it('[D22] a question that is set meanwhile says how it is handled', () => {
    const year = provisionsOf('hefd').find(({ path }) => path === 'dues.year');
    expect(year?.open).toMatch(/^文件没有说清：.*秘书处目前按“自然年”办理。$/);
    expect(year?.by).toBe('system');
  });

  it('stands in the order of the document', () => {
    const headings = (id: string) => articlesOf(viewOf(id)).map(({ heading }) => heading);
    expect(headings('hengshui').slice(0, 5)).toEqual(['第一条', '第二条', '第三条', '第四条', '第五条']);
    expect(headings('hefd')[0]).toBe('p.1');
    expect(headings('hefd')).toEqual(expect.arrayContaining(['一', '三.一', '三.二']));
    const tocop = headings('tocop');
    expect(tocop.indexOf('一、联盟简介')).toBeLessThan(tocop.indexOf('第1条'));
    expect(tocop.indexOf('第9条')).toBeLessThan(tocop.indexOf('第10条'));
    expect(tocop.slice(-2)).toEqual(['手册 八', '未载明']);
  });
});

describe('a place in a document', () => {
  it.each([
    ['第6条（二）、第11条（二）', ['第6条', '第11条']],
    ['二（一）3、第11条（二）', ['二（一）', '第11条']],
    ['一、联盟简介', ['一、联盟简介']],
    ['三.一.1', ['三.一']],
    ['一(1)', ['一']],
    ['p.4 章程第24条', ['p.4']],
    ['第二十一条（一）', ['第二十一条']],
    ['手册 四', ['手册 四']],
    ['附件2', ['附件2']],
  ])('%s belongs to %j', (place, headings) => {
    expect(placesOf(place).map(headingOf)).toEqual(headings);
  });
});
