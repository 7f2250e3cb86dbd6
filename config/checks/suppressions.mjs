import { filesMatching, lineAt, read } from './lib/source-files.mjs';

export const name = 'suppressions have reasons';

/** The only good reasons; each is followed by a colon and what it means here. */
export const reasons = [
  'third-party type',
  'framework contract',
  'declaration merging',
  'any value',
  'wrong on purpose',
  'effect by design',
  'fixed list',
  'accessibility',
  'measured',
];

const suppression = /(?:biome-ignore(?:-all|-start)?\s+[\w/]+|@ts-expect-error)(?<rest>[^\n]*)/g;
const forbidden = /@ts-ignore|@ts-nocheck|eslint-disable|istanbul ignore/g;
const sound = new RegExp(`^\\s*[:—-]?\\s*(?:${reasons.join('|')}): \\S`);

/** Whoever silences a tool says why, in words that can be searched for. @param {string} root */
export const run = (root) =>
  filesMatching(root, /^(?:apps|packages|tests)\/.*\.(?:tsx?|m?js)$/).flatMap((file) => {
    const text = read(root, file);
    const bare = [...text.matchAll(suppression)].filter((match) => !sound.test(match.groups?.rest ?? ''));
    return [
      ...bare.map((match) => ({
        file,
        line: lineAt(text, match.index),
        text: `a suppression needs a reason: ${reasons.join(' | ')}, a colon, and what it means here`,
      })),
      ...[...text.matchAll(forbidden)].map((match) => ({
        file,
        line: lineAt(text, match.index),
        text: `${match[0]} silences everything: use @ts-expect-error or biome-ignore with a reason`,
      })),
    ];
  });
