import { describe, expect, it } from '@jest/globals';
import { articleText } from './article';

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
