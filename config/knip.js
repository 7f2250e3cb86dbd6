/** Files that a bundler, a runner or a person starts, not an import. */
const started = ['src/main.ts', 'src/migrate.ts', 'src/tools.ts'];

/** @type {import('knip').KnipConfig} */
export default {
  workspaces: {
    '.': {
      entry: ['config/*.js', 'config/commands/*.mjs', 'config/checks/*.mjs'],
      project: ['config/**/*.{js,mjs}'],
      jest: { config: ['config/jest.config.js'] },
      ignoreDependencies: ['@swc/core', '@jest/reporters'],
    },
    'packages/*': { includeEntryExports: true, entry: [...started, 'src/**/*.spec.ts'], project: ['src/**/*.ts'] },
    'packages/contracts': { entry: ['src/**/*.spec.ts'], project: ['src/**/*.ts'] },
    'apps/api': { entry: [...started, 'src/**/*.spec.ts'], project: ['src/**/*.ts'] },
    'apps/console': { project: ['src/**/*.{ts,tsx}'] },
    'apps/mobile': {
      entry: [
        'config/*.{js,ts}',
        'src/app.{ts,tsx}',
        'src/**/*.config.ts',
        'src/**/index.tsx',
        'src/**/*.{h5,weapp}.{ts,tsx}',
      ],
      project: ['src/**/*.{ts,tsx}'],
      // Taro loads these by name.
      ignoreDependencies: [
        '@babel/*',
        '@tarojs/*',
        'babel-preset-taro',
        'postcss',
        'sass',
        'webpack',
        'weui',
        'react-dom',
      ],
    },
    tests: {
      entry: [
        '**/*.spec.ts',
        'support/database.{setup,teardown,env}.ts',
        'demo/*.ts',
        'bench/*.ts',
        'journeys/scripts/*.ts',
      ],
      project: ['**/*.ts', '!architecture/fixtures/**'],
    },
  },
  ignore: ['tests/architecture/fixtures/**'],
  ignoreExportsUsedInFile: true,
  treatConfigHintsAsErrors: false,
};
