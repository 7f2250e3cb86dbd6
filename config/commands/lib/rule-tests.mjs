import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rules } from '../../rules.js';
import { suiteFiles } from '../../suites.js';
import { Sentence } from './say.mjs';
import { ruleIdsIn, specTitles } from './spec-titles.mjs';

/**
 * @typedef {{ file: string, title: string, pattern: RegExp }} FoundTest
 * @typedef {{ file: string, name: string, status: string }} RanTest
 * @typedef {{ rule: import('../../rules.js').Rule, tests: FoundTest[] }} RuleRow
 */

/** Every test whose title names a rule, from all suites. @param {string} root @returns {FoundTest[]} */
export const findTests = (root) =>
  suiteFiles(root)
    .flatMap(({ files }) => files)
    .flatMap((file) =>
      specTitles(readFileSync(join(root, file), 'utf8'), file)
        .filter(({ title }) => ruleIdsIn(title).length > 0)
        .map((found) => ({ file, ...found })),
    );

/** What jest wrote with --json --outputFile. @param {string} root @param {string} file @returns {RanTest[]} */
export const readResults = (root, file) => {
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(testResults)) throw new Sentence(`${file} holds no results of jest (--json --outputFile).`);
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((/** @type {{ fullName: string, status: string }} */ one) => ({
      file: relative(root, name),
      name: one.fullName,
      status: one.status,
    })),
  );
};

/** Whether a test ran, and passed in each of its cases. @param {FoundTest} test @param {readonly RanTest[]} ran */
export const hasPassed = ({ file, pattern }, ran) => {
  const own = ran.filter((one) => one.file === file && pattern.test(one.name));
  return own.length > 0 && own.every(({ status }) => status === 'passed');
};

/** The table: each rule with the tests that show it. @param {readonly FoundTest[]} tests @returns {RuleRow[]} */
export const rowsOf = (tests) =>
  rules.map((rule) => ({ rule, tests: tests.filter(({ title }) => ruleIdsIn(title).includes(rule.id)) }));

/** Rules that must be shown now and are not; a gap (!) is shown by the question that it asks. @param {readonly RuleRow[]} rows */
export const missingOf = (rows) =>
  rows.filter(({ rule, tests }) => tests.length === 0 && rule.later === undefined).map(({ rule }) => rule);
