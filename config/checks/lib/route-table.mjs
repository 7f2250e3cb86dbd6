import { filesMatching, lineAt, read } from './source-files.mjs';

/** The text between the bracket at `open` and its partner; brackets in quotes do not count. @param {string} text @param {number} open */
const insideBrackets = (text, open) => {
  let depth = 0;
  let quote = '';
  for (let at = open; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quote) {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (/['"`]/.test(char)) quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(open + 1, at);
    }
  }
  return text.slice(open + 1);
};

/**
 * @typedef {object} RouteEntry
 * @property {string} key `POST /applications/:id/submit`
 * @property {string} file
 * @property {number} line
 * @property {string} body source text of its entry
 */

/** The routes as they stand in packages/contracts/src/routes. @param {string} root @returns {RouteEntry[]} */
export const readRoutes = (root) =>
  filesMatching(root, /^packages\/contracts\/src\/routes\/.*\.ts$/, /\.spec\.ts$/).flatMap((file) => {
    const text = read(root, file);
    return [...text.matchAll(/^ {2}['"]((?:GET|POST|PUT|PATCH|DELETE) \/[^'"]*)['"]: \{/gm)].map((match) => ({
      key: String(match[1]),
      file,
      line: lineAt(text, match.index),
      body: insideBrackets(text, match.index + match[0].length - 1),
    }));
  });

/** The codes of packages/contracts/src/errors with the source text of their entries. @param {string} root */
export const readErrorCodes = (root) =>
  filesMatching(root, /^packages\/contracts\/src\/errors(?:\/.*)?\.ts$/, /\.spec\.ts$/).flatMap((file) => {
    const text = read(root, file);
    const start = text.search(/export const (?:errorCodes|\w+Errors) = \{/);
    if (start < 0) return [];
    const table = insideBrackets(text, text.indexOf('{', start));
    const offset = text.indexOf('{', start) + 1;
    return [...table.matchAll(/^ {2}([a-z_0-9]+): \{/gm)].map((match) => ({
      code: String(match[1]),
      file,
      line: lineAt(text, offset + match.index),
      body: insideBrackets(table, match.index + match[0].length - 1),
    }));
  });
