import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { bold, dim, green, red, say, table } from './commands/lib/say.mjs';

const secondsOf = (/** @type {number} */ milliseconds) => (milliseconds / 1000).toFixed(1);

/** @typedef {{ project: string, suites: number, passed: number, failed: number, skipped: number, seconds: number }} Row */

/** @param {readonly Row[]} rows */
export const summary = (rows) => {
  const skips = rows.some((row) => row.skipped > 0);
  const head = ['project', 'suites', 'passed', 'failed', ...(skips ? ['skipped'] : []), 'seconds'];
  const body = rows.map((row) => [
    row.project,
    row.suites,
    row.passed,
    row.failed,
    ...(skips ? [row.skipped] : []),
    Number(row.seconds.toFixed(1)),
  ]);
  const total = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((sum, row) => sum + row[key], 0);
  const last = `${total('passed')} passed, ${total('failed')} failed`;
  return `\n${table([head, ...body])}\n\n${last}`;
};

/** One line for each finished suite, the details of failures only, a table at the end. */
export default class CalmReporter {
  /** @type {Map<string, Row>} */
  rows = new Map();

  /** @param {import('@jest/reporters').Config.GlobalConfig} globalConfig */
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
  }

  /** @param {import('@jest/reporters').Test} test @param {import('@jest/reporters').TestResult} result */
  onTestResult(test, result) {
    const project = test.context.config.displayName?.name ?? 'tests';
    const row = this.rows.get(project) ?? { project, suites: 0, passed: 0, failed: 0, skipped: 0, seconds: 0 };
    // A suite that could not even load has no failed test of its own, yet it is a failure.
    const failed = result.numFailingTests + (result.testExecError && result.numFailingTests === 0 ? 1 : 0);
    const took = result.perfStats.end - result.perfStats.start;
    row.suites += 1;
    row.passed += result.numPassingTests;
    row.failed += failed;
    row.skipped += result.numPendingTests + result.numTodoTests;
    row.seconds += took / 1000;
    this.rows.set(project, row);
    const name = relative(this.rootDir, test.path);
    const counts = failed
      ? red(`${failed} failed, ${result.numPassingTests} passed`)
      : `${result.numPassingTests} passed`;
    say(`  ${failed ? red('✗') : green('✓')} ${project.padEnd(14)} ${name}  ${dim(`${counts}, ${secondsOf(took)} s`)}`);
    if (!failed) return;
    for (const line of result.console ?? []) say(dim(`    ${line.message.trimEnd()}`));
    say(result.failureMessage ?? result.testExecError?.message ?? '');
  }

  onRunComplete() {
    const rows = [...this.rows.values()];
    const file = process.env.MENGWU_TEST_ROWS;
    if (file) writeFileSync(file, JSON.stringify(rows));
    // Jest still prints a line of its own after the reporters; ours is to be the last.
    else process.once('exit', () => say(bold(summary(rows))));
  }

  getLastError() {
    return undefined;
  }
}
