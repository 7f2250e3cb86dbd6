import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { step } from './say.mjs';
import { tool } from './tools.mjs';

/**
 * @typedef {object} Build
 * @property {string} title
 * @property {readonly string[]} inputs files and folders, from the root
 * @property {string} output the file that proves it, from the root
 * @property {() => Promise<unknown>} make
 */

const shared = ['package-lock.json', 'packages/kernel/src', 'packages/contracts/src', 'packages/api-client/src'];

/** @param {string} type */
const taro = (type) => () =>
  run(tool('taro'), ['build', '--no-check', '--type', type], {
    cwd: join(root, 'apps/mobile'),
    env: { ...process.env, NODE_ENV: 'production' },
  });

const phone = ['apps/mobile/src', 'apps/mobile/config', 'apps/mobile/public', 'apps/mobile/package.json', ...shared];

/** @satisfies {Record<string, Build>} */
export const builds = {
  api: {
    title: 'the API',
    inputs: [
      'apps/api/src',
      'packages/charter/src',
      'packages/wechat/src',
      'config/commands/lib/bundle.mjs',
      ...shared,
    ],
    output: 'apps/api/dist/main.js',
    make: () => run(tool('rolldown'), ['-c', 'rolldown.config.js'], { cwd: join(root, 'apps/api') }),
  },
  charter: {
    title: 'the rules of the charters',
    inputs: ['packages/charter/src', 'packages/kernel/src', 'config/commands/lib/bundle.mjs', 'package-lock.json'],
    output: 'packages/charter/dist/index.js',
    make: () => bundle({ index: 'packages/charter/src/index.ts' }, 'packages/charter/dist'),
  },
  sandbox: {
    title: 'the WeChat sandbox',
    inputs: ['packages/wechat-sandbox/src', 'config/commands/lib/bundle.mjs', 'package-lock.json'],
    output: 'packages/wechat-sandbox/dist/main.js',
    make: () => bundle({ main: 'packages/wechat-sandbox/src/main.ts' }, 'packages/wechat-sandbox/dist'),
  },
  console: {
    title: 'the console',
    inputs: [
      'apps/console/src',
      'apps/console/public',
      'apps/console/index.html',
      'apps/console/vite.config.ts',
      ...shared,
    ],
    output: 'apps/console/dist/index.html',
    make: () => run(tool('vite'), ['build', '--logLevel', 'warn'], { cwd: join(root, 'apps/console') }),
  },
  h5: {
    title: 'the phone app for browsers',
    inputs: phone,
    output: 'apps/mobile/dist/h5/index.html',
    make: taro('h5'),
  },
  weapp: { title: 'the mini-program', inputs: phone, output: 'apps/mobile/dist/weapp/app.json', make: taro('weapp') },
};

/** @typedef {keyof typeof builds} BuildName */

const stamp = (/** @type {string} */ name) => join(root, 'node_modules/.cache/mengwu/builds', name);

/** @param {string} path @returns {string[]} */
const filesBelow = (path) => {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))
    .sort();
};

/** @param {readonly string[]} inputs */
const hashOf = (inputs) => {
  const hash = createHash('sha256');
  for (const input of inputs) {
    if (!existsSync(join(root, input))) continue;
    const files = /\.\w+$/.test(input) ? [input] : filesBelow(input);
    for (const file of files.filter((path) => !/\.spec\.tsx?$/.test(path)))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
};

/** Makes what is stale, judged by the content of its inputs. @param {readonly BuildName[]} names @param {boolean} [always] */
export const ensureBuilt = async (names, always = false) => {
  for (const name of names) {
    /** @type {Build} */
    const build = builds[name];
    const hash = hashOf(build.inputs);
    const file = stamp(name);
    const isFresh = existsSync(join(root, build.output)) && existsSync(file) && readFileSync(file, 'utf8') === hash;
    if (isFresh && !always) continue;
    rmSync(file, { force: true });
    await step(`building ${build.title}`, build.make);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, hash);
  }
};
