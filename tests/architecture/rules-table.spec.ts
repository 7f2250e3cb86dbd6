import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findTests, hasPassed, missingOf, readResults, rowsOf } from '../../config/commands/lib/rule-tests.mjs';
import { ruleIdsIn, specTitles } from '../../config/commands/lib/spec-titles.mjs';
import { rules } from '../../config/rules.js';

// Ids are put together here, so that this file shows no rule itself.
const A = (number: number) => `[A${number}]`;
const titlesOf = (source: string) => specTitles(source, 'a.spec.ts').map(({ title }) => title);

describe('titles of tests', () => {
  it('carry the words of their groups', () => {
    const source = `describe('${A(5)} who', () => { describe.each([1])('case %s', () => { test(\`may \${x} come\`, f); }); });`;
    expect(titlesOf(source)).toEqual([`${A(5)} who case %s may %s come`]);
  });

  it('carry the ids that their cases name', () => {
    expect(titlesOf(`it.each([['${A(6)} the council', 1]])('%s admits', f);`)).toEqual([
      `%s admits ${A(6)} the council`,
    ]);
  });

  it('are no titles where the test is skipped, to come, or only in a comment', () => {
    const source = `it.skip('${A(5)}', f); it.todo('${A(5)}'); describe.skip('x', () => { it('${A(5)}', f); }); // it('${A(5)}', f)`;
    expect(titlesOf(source)).toEqual([]);
  });

  it('name one rule or several', () => {
    expect(ruleIdsIn(`${A(5)} ${A(17)} [trust 17] [D13, E10] A19`)).toEqual(['A5', 'A17', 'D13', 'E10']);
  });
});

describe('the table of rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const spec = 'packages/charter/src/a.spec.ts';
  mkdirSync(join(folder, 'packages/charter/src'), { recursive: true });
  for (const empty of ['apps', 'tests']) mkdirSync(join(folder, empty));
  writeFileSync(join(folder, spec), `it.each([1, 2])('${A(5)} case %s', f); it('other', f);`);
  afterAll(() => rmSync(folder, { recursive: true }));

  const results = (...statuses: string[]) => {
    const file = join(folder, 'results.json');
    const assertionResults = statuses.map((status, at) => ({ fullName: `${A(5)} case ${at + 1}`, status }));
    writeFileSync(file, JSON.stringify({ testResults: [{ name: join(folder, spec), assertionResults }] }));
    return readResults(folder, file);
  };

  it('says what shows a rule, and what has nothing', () => {
    const found = findTests(folder);
    expect(found.map(({ file, title }) => [file, title])).toEqual([[spec, `${A(5)} case %s`]]);
    const missing = missingOf(rowsOf(found)).map(({ id }) => id);
    expect(missing).not.toContain('A5');
    expect(missing).toContain('A6');
    expect(missing).not.toContain('A4');
  });

  it('counts a test only if each of its cases passed', () => {
    const [test] = findTests(folder);
    if (!test) throw new Error('no test');
    expect(hasPassed(test, results('passed', 'passed'))).toBe(true);
    expect(hasPassed(test, results('passed', 'failed'))).toBe(false);
    expect(hasPassed(test, [])).toBe(false);
  });

  it('has each rule once, and a reason for each that comes later', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ later }) => later !== undefined).map(({ id }) => id)).toEqual([
      ...['A4', 'A7', 'B8', 'B9', 'C8', 'C12', 'D10'],
    ]);
  });
});
