import { resolve } from 'node:path';
import { defineConfig } from '@tarojs/cli';

/** Where the mini-program finds the API; the H5 build reads its own at run time, from config.js. */
const apiBase = process.env.TARO_APP_API_BASE ?? 'http://127.0.0.1:3000';

// Workspace packages and these libraries ship modern syntax that older phones do not know.
const isModern = (path: string): boolean =>
  /packages[\\/](api-client|contracts|kernel)[\\/]src|node_modules[\\/](@tanstack|@mengwu|@stablelib)[\\/]/.test(path);

const isWeb = process.env.TARO_ENV === 'h5';

export default defineConfig({
  projectName: 'mengwu',
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  plugins: [resolve(__dirname, 'accessible-templates.ts')],
  defineConstants: { API_BASE: JSON.stringify(apiBase) },
  cache: { enable: false },
  mini: {
    compile: { include: [isModern] },
    optimizeMainPackage: { enable: true },
    // Sizes are WeUI's, in pixels on every screen; care mode alone enlarges them.
    postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
    webpackChain(chain) {
      chain
        .plugin('abort-controller')
        .use(require('webpack').ProvidePlugin, [
          { AbortController: [`${__dirname}/../src/platform/abort-controller.ts`, 'AbortController'] },
        ]);
    },
  },
  h5: {
    webpackChain(chain) {
      chain.performance.hints(false);
    },
    publicPath: './',
    staticDirectory: 'static',
    compile: { include: [isModern] },
    router: { mode: 'hash' },
    postcss: {
      pxtransform: { enable: false, config: {} },
      autoprefixer: { enable: true },
      cssModules: { enable: false },
    },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
  copy: {
    patterns: isWeb
      ? [{ from: 'public/config.js', to: 'dist/h5/config.js' }]
      : [{ from: 'src/theme.json', to: 'dist/weapp/theme.json' }],
    options: {},
  },
  logger: { quiet: true, stats: false },
});
