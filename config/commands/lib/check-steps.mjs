import { ownChecks } from '../../checks/index.mjs';
import { cruise, tooFew } from '../../checks/lib/boundaries.mjs';
import { root } from './paths.mjs';
import { ask } from './tools.mjs';

/** @typedef {{ name: string, run: () => Promise<readonly string[]> | readonly string[] }} CheckStep */

const lines = (/** @type {string} */ text) => text.trim().split('\n');

/** @type {CheckStep} */
const lint = {
  name: 'format and lint',
  run: async () => {
    const { code, out, err } = await ask('biome', [
      'check',
      '--config-path=config/mengwu.biome.json',
      '--max-diagnostics=60',
    ]);
    return code === 0 ? [] : lines(`${out}\n${err}`);
  },
};

/** @type {CheckStep} */
const types = {
  name: 'types',
  run: async () => {
    const { code, out } = await ask('tsc', ['-b', '--pretty', 'false']);
    return code === 0 ? [] : lines(out);
  },
};

/** @type {CheckStep} */
const boundaries = {
  name: 'boundaries',
  run: async () => {
    const { modules, violations } = await cruise(root);
    return [...tooFew(modules), ...violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)];
  },
};

/** @type {CheckStep} */
const deadCode = {
  name: 'dead code',
  run: async () => {
    const { code, out, err } = await ask('knip', [
      '--config',
      'config/knip.js',
      '--no-progress',
      '--treat-config-hints-as-errors',
    ]);
    return code === 0 ? [] : lines(`${out}\n${err}`).map((line) => line.trimEnd());
  },
};

const own = ownChecks.map(({ name, run }) => ({
  name,
  run: () =>
    run(root).map((problem) => `${problem.file}${'line' in problem ? `:${problem.line}` : ''}  ${problem.text}`),
}));

/** @type {CheckStep} */
const rulesAreShown = {
  name: 'rules are shown',
  run: async () => {
    // Not imported at the top: the compiler that reads the titles may not be installed yet.
    const { findTests, missingOf, rowsOf } = await import('./rule-tests.mjs');
    return missingOf(rowsOf(findTests(root))).map(({ id, en }) => `${id} (${en}) is shown by no test`);
  },
};

/** @type {readonly CheckStep[]} */
export const checkSteps = [types, lint, deadCode, boundaries, ...own, rulesAreShown];
