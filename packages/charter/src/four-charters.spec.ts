import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { charterOn } from './charter-on.ts';
import { eachParameter, ruleIdsOf } from './each-entry.ts';
import { loadCharters } from './load-charters.ts';
import { openQuestions } from './open-questions.ts';

const loaded = await loadCharters(fileURLToPath(new URL('../../../config/charters', import.meta.url)));
const charters = loaded.map(({ charter }) => charter);
const questions = charters.flatMap(openQuestions);

const rows = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${letter}${from + at}`);

const RULE_ROWS = [rows('A', 1, 28), rows('B', 1, 13), rows('C', 1, 20), rows('D', 1, 19), rows('E', 1, 23)].flat();
const OPEN_ROWS = [rows('A', 29, 32), ['B14'], rows('C', 21, 23), rows('D', 20, 23), ['E24']].flat();

describe('the four charters', () => {
  it('are read without a problem, each under its own id and version', () => {
    expect(charters.map(({ id }) => id)).toEqual(['cner', 'hefd', 'hengshui', 'tocop']);
    expect(new Set(loaded.map(({ version }) => version)).size).toBe(4);
  });

  it.each(RULE_ROWS)('[%s] is referred to by a value', (id) => {
    expect(charters.flatMap(ruleIdsOf)).toContain(id);
  });

  it.each(OPEN_ROWS)('[%s] is an open question', (id) => {
    expect(questions.filter(({ rule }) => rule === id)).not.toEqual([]);
  });

  it('ask each open question in Chinese and say in Chinese what it is set to', () => {
    const han = /\p{Script=Han}/u;
    const unreadable = questions.filter(
      ({ subject, question, reason, isSet, setToText }) =>
        ![subject, question, reason].every((text) => han.test(text)) || (isSet && !han.test(setToText ?? '')),
    );
    expect(unreadable.map(({ alliance, path }) => `${alliance} ${path}`)).toEqual([]);
  });

  it('name an article for each of their values', () => {
    const entries = charters.flatMap((charter) => eachParameter(charter).flatMap((one) => one.entries));
    expect(entries.length).toBeGreaterThan(250);
    expect(entries.filter(({ article }) => article.trim() === '')).toEqual([]);
  });

  it('call an article 未载明 only where they ask an open question', () => {
    const silent = charters.flatMap((charter) =>
      eachParameter(charter).flatMap(({ entries }) => entries.filter(({ article }) => article === '未载明')),
    );
    expect(silent.filter(({ open }) => open === undefined)).toEqual([]);
    expect(silent.length).toBeGreaterThan(0);
  });

  it('[A32] the contact changes with the brochure, and the day before still shows the old one', () => {
    const tocop = charters.find(({ id }) => id === 'tocop');
    if (!tocop) throw new Error('no tocop');
    const phonesOn = (on: string) => charterOn(tocop, day(on)).contacts.secretariat?.value.phones;
    expect(phonesOn('2020-12-31')).toEqual(['010-68902177']);
    expect(phonesOn('2021-01-01')).toEqual(['010-88512937', '13011037990']);
  });

  it('[B1][B4] the services of the brochure are absent before it and there from its day on', () => {
    const tocop = charters.find(({ id }) => id === 'tocop');
    if (!tocop) throw new Error('no tocop');
    expect(charterOn(tocop, day('2020-12-31')).services).toEqual({});
    expect(Object.keys(charterOn(tocop, day('2021-01-01')).services ?? {})).toHaveLength(4);
    expect(() => charterOn(tocop, day('2011-12-31'))).toThrow(RangeError);
  });

  it.each([
    ['tocop', 'council', { numerator: 2, denominator: 3 }, '第12条'],
    ['hengshui', 'council', { numerator: 2, denominator: 3 }, '第十五条'],
    ['cner', 'assembly', null, '第十七条'],
    ['hefd', 'council', null, '未载明'],
  ])('[A17][E10][C23] %s: the quorum of the %s', (id, body, value, article) => {
    const charter = charters.find((one) => one.id === id);
    if (!charter) throw new Error(id);
    expect(charterOn(charter, day('2026-01-01')).bodies[body]?.quorum).toMatchObject({ value, article });
  });
});
