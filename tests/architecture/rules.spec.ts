import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ownChecks } from '../../config/checks/index.mjs';
import { cruise, tooFew } from '../../config/checks/lib/boundaries.mjs';
import rules from '../../config/dependency-cruiser.js';
import { layHouse, seededFiles, seedNames } from './lay-house.ts';

const ruleNames = (rules.forbidden ?? []).map(({ name }) => String(name));
const folderOf = (check: string): string => check.replace(/\W+/g, ' ').trim().replaceAll(' ', '-');

// Laid down at run time: in a seed folder they would break their own rule in this repository.
const written: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'file-size': { 'packages/charter/src/endless.ts': 'export {};\n'.repeat(401) },
  'nothing-secret': {
    'packages/charter/src/key.ts': `export const key = \`-----BEGIN ${'PRIVATE'} KEY-----\n${'A'.repeat(64)}\`;\n`,
    'docs/where-i-live.md': `See ${'/home'}/somebody/mengwu.\n`,
  },
};

const seedsOf = (name: string): string[] => [...markedFiles(name), ...Object.keys(written[name] ?? {})].sort();
const markedFiles = (name: string): string[] => (seedNames().includes(name) ? seededFiles(name) : []);
const unique = (files: readonly string[]): string[] => [...new Set(files)].sort();

let house = '';
let violations: Awaited<ReturnType<typeof cruise>>['violations'] = [];

beforeAll(async () => {
  house = layHouse(seedNames(), Object.assign({}, ...Object.values(written)));
  violations = (await cruise(house)).violations;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('import rules', () => {
  test('every seed belongs to a rule or a check of ours', () => {
    const known = [...ruleNames, ...ownChecks.map(({ name }) => folderOf(name))];
    expect(seedNames().filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(ruleNames)('%s reports exactly its seeded violation', (name) => {
    const expected = seedsOf(name);
    expect(expected).not.toEqual([]);
    expect(unique(violations.filter(({ rule }) => rule === name).map(({ from }) => from))).toEqual(expected);
  });

  test('a house without seeds breaks no rule, and all of it was seen', async () => {
    const clean = layHouse([]);
    const seen = await cruise(clean);
    rmSync(clean, { recursive: true, force: true });
    expect(seen.violations).toEqual([]);
    expect(tooFew(seen.modules, 30)).toEqual([]);
  });

  test('too few modules are a failure: imports that do not resolve pass every rule in silence', () => {
    expect(tooFew(12, 300)).toEqual([expect.stringContaining('only 12 modules')]);
  });
});

describe('checks of our own', () => {
  test.each(ownChecks.map(({ name }) => name))('%s reports exactly its seeded violation', (name) => {
    const check = ownChecks.find((candidate) => candidate.name === name);
    const expected = seedsOf(folderOf(name));
    expect(expected).not.toEqual([]);
    expect(unique((check?.run(house) ?? []).map(({ file }) => file))).toEqual(expected);
  });

  test('a route is judged on each of its parts', () => {
    const told = ownChecks
      .find(({ name }) => name === 'routes are sound')
      ?.run(house)
      .map(({ text }) => text);
    expect(told).toEqual([
      'GET /no-access names no access',
      'GET /no-summary has no summary',
      'GET /no-errors lists no errors',
      'GET /strange-error refuses with never_heard_of, which errors.ts does not know',
    ]);
  });

  test('an error is judged on status, language and raw codes', () => {
    const told = ownChecks
      .find(({ name }) => name === 'errors are told')
      ?.run(house)
      .map(({ text }) => text);
    expect(told).toEqual([
      'without_status has no HTTP status',
      'without_text has no Chinese sentence',
      'in_english has no Chinese sentence',
      'with_raw_code shows a raw code to people',
    ]);
  });
});
