import { filesMatching, read } from './lib/source-files.mjs';

export const name = 'file size';

const limit = 400;

/** A file that outgrows a few screens wants to be split by verb. @param {string} root */
export const run = (root) =>
  filesMatching(root, /\.(?:tsx?|m?js|scss)$/).flatMap((file) => {
    const lines = read(root, file).trimEnd().split('\n').length;
    return lines > limit ? [{ file, text: `${lines} lines, ${limit} are the limit: split it by verb` }] : [];
  });
