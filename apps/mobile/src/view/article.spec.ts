import { describe, expect, it } from '@jest/globals';
import { articleText, citedText } from './article';

describe('articleText', () => {
  it.each([
    ['p.2', '第 2 页'],
    ['p.1–2', '第 1–2 页'],
    ['p.4 章程第24条', '第 4 页 章程第24条'],
    ['三.一.1', '三.一.1'],
    ['一(1)', '一(1)'],
  ])('reads %s as %s', (article, text) => {
    expect(articleText(article)).toBe(text);
  });
});

describe('citedText', () => {
  it.each([
    ['第11条（二）', '章程第11条（二）'],
    ['第十七条（章程设定）', '章程第十七条（章程设定）'],
    ['p.2', '文件第 2 页'],
    ['一(1)', '文件 一(1)'],
    ['二（一）3', '文件 二（一）3'],
    ['二', '文件 二'],
    ['手册 八', '手册 八'],
    ['通知', '通知'],
    ['章程设定', '章程设定'],
    ['未载明', '文件未载明，由秘书处确定'],
  ])('%s is cited as %s', (article, text) => {
    expect(citedText(article)).toBe(text);
  });
});
