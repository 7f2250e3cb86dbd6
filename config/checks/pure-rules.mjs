import { filesMatching, findInCode, spec } from './lib/source-files.mjs';

export const name = 'pure rules';

const pure = /^apps\/api\/src\/features\/[^/]+\/domain\/.*\.ts$|^packages\/(?:kernel|charter)\/src\/.*\.ts$/;
const impure =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\bprocess\.(?!env\b)|\brandomUUID\(/g;

/** Rules take the time, and everything else that changes by itself, as an argument. @param {string} root */
export const run = (root) =>
  findInCode(
    root,
    filesMatching(root, pure, spec),
    impure,
    'a rule asks neither clock nor chance: take it as an argument',
  );
