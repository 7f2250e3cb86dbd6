import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { suites } from './suites.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

// Days are the alliance's business, never the machine's: a test that leans on the local zone must fail everywhere.
process.env.TZ = 'UTC';

/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

const withDatabase = {
  globalSetup: '<rootDir>/tests/support/database.setup.ts',
  globalTeardown: '<rootDir>/tests/support/database.teardown.ts',
  setupFiles: ['<rootDir>/tests/support/database.env.ts'],
};

/** @param {typeof suites[number]} suite */
const project = ({ name, pattern, needs }) => ({
  displayName: name,
  rootDir,
  roots: ['<rootDir>/packages', '<rootDir>/apps', '<rootDir>/tests'],
  testRegex: `^${rootDir.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/${pattern.source.slice(1)}`,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/fixtures/'],
  modulePathIgnorePatterns: ['/dist/', '/fixtures/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  testEnvironment: 'node',
  ...(needs.includes('database') ? withDatabase : {}),
});

export default {
  rootDir,
  cacheDirectory: `${rootDir}/node_modules/.cache/jest`,
  watchman: false,
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: [`${rootDir}/config/calm-reporter.js`],
  testTimeout: 30_000,
  projects: suites.map(project),
};
