/** @type {import('knip').KnipConfig} */
export default {
  workspaces: {
    '.': {
      entry: ['config/*.js', 'config/commands/*.mjs', 'config/checks/*.mjs'],
      project: ['config/**/*.{js,mjs}'],
      jest: { config: ['config/jest.config.js'] },
      // jest is started by its path.
      ignoreDependencies: ['@jest/reporters', 'jest'],
    },
    // The other packages keep promises of their own, written by a charter, by WeChat or by the house's plan: what
    // their door offers is proven by their specs, whether the API needs it already or not.
    'packages/api-client': { includeEntryExports: true, project: ['src/**/*.ts'] },
    // The font is found by its path.
    'packages/documents': { project: ['src/**/*.ts'], ignoreDependencies: ['@expo-google-fonts/noto-serif-sc'] },
    'packages/wechat-sandbox': { entry: ['src/main.ts'], project: ['src/**/*.ts'] },
    'apps/api': { project: ['src/**/*.ts'] },
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
      project: ['src/**/*.{ts,tsx,sass,scss}'],
      // Taro loads these by name.
      ignoreDependencies: ['@babel/*', '@tarojs/*', 'weui', 'react-dom'],
    },
    tests: {
      entry: [
        '**/*.spec.ts',
        'support/database.{setup,teardown,env}.ts',
        'demo/*.ts',
        'bench/*.ts',
        'journeys/scripts/*.ts',
        'simulation/simulate.ts',
      ],
      project: ['**/*.ts', '!architecture/fixtures/**'],
    },
  },
  ignoreExportsUsedInFile: true,
  // A door names the types of what it offers, also those that nobody has had to spell yet.
  exclude: ['types', 'duplicates'],
  treatConfigHintsAsErrors: false,
};
