import { expect, it } from '@jest/globals';
import { breakLines } from './break-lines.ts';

/** Chinese characters are one wide, the others half. */
const measure = (text: string) => [...text].reduce((sum, each) => sum + (each > '⺀' ? 1 : 0.5), 0);
const lines = (text: string, width: number, indent = 0) =>
  breakLines(text, width, measure, indent).map((line) => line.text);

it('breaks between any two Chinese characters', () => {
  expect(lines('联盟成员大会', 4)).toEqual(['联盟成员', '大会']);
});

it('no line begins with a comma or ends with an opening bracket', () => {
  expect(lines('联盟成员，大会', 4)).toEqual(['联盟成', '员，大会']);
  expect(lines('联盟成（员）大会', 4)).toEqual(['联盟成', '（员）大', '会']);
});

it('a word stays whole unless it is wider than a line', () => {
  expect(lines('联盟 TOCOP 会', 4)).toEqual(['联盟', 'TOCOP 会']);
  expect(lines('abcdefghijkl', 4)).toEqual(['abcdefgh', 'ijkl']);
});

it('the first line of each paragraph leaves room for its indent', () => {
  expect(breakLines('联盟成员\n大会', 4, measure, 2)).toEqual([
    { text: '联盟', begins: true },
    { text: '成员', begins: false },
    { text: '大会', begins: true },
  ]);
});

it('an empty line stays', () => {
  expect(lines('一\n\n二', 4)).toEqual(['一', '', '二']);
});
