import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every jest project: which files are its suites, and what they need before they can run. */
export const suites = [
  { name: 'unit', pattern: /^(?:packages|apps)\/[^/]+\/src\/.*(?<!\.int)\.spec\.tsx?$/, needs: [] },
  {
    name: 'integration',
    pattern: /^(?:apps\/api\/src\/.*\.int|tests\/integration\/.*)\.spec\.ts$/,
    needs: ['database', 'api'],
  },
  { name: 'races', pattern: /^tests\/races\/.*\.spec\.ts$/, needs: ['database', 'api'] },
  { name: 'faults', pattern: /^tests\/faults\/.*\.spec\.ts$/, needs: ['database', 'api'] },
  { name: 'fuzz', pattern: /^tests\/fuzz\/.*\.spec\.ts$/, needs: ['database', 'api'] },
  { name: 'architecture', pattern: /^tests\/architecture\/.*\.spec\.ts$/, needs: [] },
  {
    name: 'journeys-h5',
    pattern: /^tests\/journeys\/h5\/.*\.spec\.ts$/,
    needs: ['database', 'api', 'h5', 'console', 'chromium'],
  },
  { name: 'journeys-weapp', pattern: /^tests\/journeys\/weapp\/.*\.spec\.ts$/, needs: ['database', 'api', 'weapp'] },
];

const skipped = new Set(['node_modules', 'dist', 'fixtures']);

/** @param {string} root @param {string} folder @returns {string[]} */
const specsBelow = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : specsBelow(root, `${folder}/${entry.name}`);
    return /\.spec\.tsx?$/.test(entry.name) ? [`${folder}/${entry.name}`] : [];
  });

/** The files of each suite, relative to the root. @param {string} root */
export const suiteFiles = (root) => {
  const files = ['packages', 'apps', 'tests'].flatMap((folder) => specsBelow(root, folder)).sort();
  return suites.map((suite) => ({ ...suite, files: files.filter((file) => suite.pattern.test(file)) }));
};
