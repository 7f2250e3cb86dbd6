import { filesMatching, findInCode, product } from './lib/source-files.mjs';

export const name = 'settings have one door';

const doors =
  /^apps\/api\/src\/platform\/(?:config|testing)\/|^packages\/wechat-sandbox\/src\/(?:main|cli|read-[a-z-]+)\.ts$|\.(?:spec|fixture)\.tsx?$/;

// Whoever starts a program hands the environment to the door whole; and the phone's bundler replaces some names at
// build time, where no environment exists.
const read = /(?<!loadConfig\()process\.env(?!\.(?:TARO_ENV|NODE_ENV|TARO_APP_[A-Z_]+)\b)/g;

/** The environment is read and validated in one place. @param {string} root */
export const run = (root) =>
  findInCode(
    root,
    filesMatching(root, product, doors),
    read,
    'reads process.env: settings come through apps/api/src/platform/config',
  );
