import { checkSteps } from './check-steps.mjs';
import { bold, dim, green, red, say, seconds } from './say.mjs';

/**
 * Runs the steps side by side, a line for each as it ends; details only of what is wrong.
 * @param {readonly string[]} wanted parts of step names; none means all
 * @returns {Promise<import('../../calm-reporter.js').Row>}
 */
export const runChecks = async (wanted = []) => {
  const started = performance.now();
  const steps = checkSteps.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const results = await Promise.all(
    steps.map(async ({ name, run }) => {
      const began = performance.now();
      const problems = await Promise.resolve()
        .then(run)
        .catch((error) => [String(error)]);
      const mark = problems.length === 0 ? green('✓') : red('✗');
      say(`  ${mark} check          ${name}  ${dim(seconds(began))}`);
      return { name, problems };
    }),
  );
  const bad = results.filter(({ problems }) => problems.length > 0);
  for (const { name, problems } of bad) {
    say(`\n  ${bold(red(name))}`);
    for (const problem of problems) say(`    ${problem}`);
  }
  return {
    project: 'check',
    suites: steps.length,
    passed: steps.length - bad.length,
    failed: bad.length,
    skipped: 0,
    seconds: (performance.now() - started) / 1000,
  };
};
