/** Files that a bundler, a runner or a person starts, not an import. */
const started = ['src/main.ts', 'src/migrate.ts', 'src/tools.ts'];

/** @type {import('knip').KnipConfig} */
export default {
  workspaces: {
    '.': {
      entry: ['config/*.js', 'config/commands/*.mjs', 'config/checks/*.mjs'],
      project: ['config/**/*.{js,mjs}'],
      jest: { config: ['config/jest.config.js'] },
      // jest is started by its path, swc by jest.
      ignoreDependencies: ['@swc/core', '@jest/reporters', 'jest'],
    },
    'packages/*': { includeEntryExports: true, entry: [...started, 'src/**/*.spec.ts'], project: ['src/**/*.ts'] },
    // Libraries with promises of their own, written by a charter or by WeChat: what their door offers is proven by
    // their specs, whether the API needs it already or not.
    'packages/{charter,wechat,wechat-sandbox}': { entry: [...started, 'src/**/*.spec.ts'], project: ['src/**/*.ts'] },
    'packages/contracts': { entry: ['src/**/*.spec.ts'], project: ['src/**/*.ts'] },
    'apps/api': { entry: [...started, 'src/**/*.spec.ts'], project: ['src/**/*.ts'] },
    'apps/console': { project: ['src/**/*.{ts,tsx}'] },
    'apps/mobile': {
      entry: [
        'config/*.{js,ts}',
        'src/app.{ts,tsx}',
        'src/**/*.config.ts',
        // Given to every module by webpack's ProvidePlugin.
        'src/platform/abort-controller.ts',
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
  ignoreExportsUsedInFile: true,
  // A door names the types of what it offers, also those that nobody has had to spell yet.
  exclude: ['types', 'duplicates'],
  treatConfigHintsAsErrors: false,
};
